package org.isnad.cli;

/** What a command's exit code means. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** Some documents failed; the others are done. */
  static final int SOME_FAILED = 1;

  /** The command cannot be carried out as it was given. */
  static final int USAGE = 2;

  /** A resource or model of the program is missing or wrong. */
  static final int RESOURCE = 3;

  /** A figure differs from its baseline. */
  static final int EVALUATION = 4;

  /** The user interrupted the program. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
