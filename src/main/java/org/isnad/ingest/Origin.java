package org.isnad.ingest;

/**
 * Where an item stands.
 *
 * @param input the file, as the user named it or as it was found in a folder
 * @param line its line, from 1; 0 if the whole file is meant
 */
public record Origin(String input, int line) {
  /** File and line as a message shows them. */
  @Override
  public String toString() {
    return line > 0 ? input + ":" + line : input;
  }
}
