package org.isnad.json;

import java.io.IOException;

/** A line of an input file that cannot be read; the message is {@code file:line: reason}. */
public final class MalformedLineException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the input as the user named it
   * @param line from 1
   * @param reason what is wrong, with the offending value
   */
  public MalformedLineException(String file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
