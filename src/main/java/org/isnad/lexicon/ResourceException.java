package org.isnad.lexicon;

/**
 * A resource of the program (lexicon, rule table, model) is missing or wrong. Stops the program at
 * start, exit code 3.
 */
public final class ResourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param path the resource
   * @param line its line, from 1; 0 if the whole resource is meant
   * @param reason what is wrong, with the offending value
   */
  public ResourceException(String path, int line, String reason) {
    super(line > 0 ? path + ":" + line + ": " + reason : path + ": " + reason);
  }
}
