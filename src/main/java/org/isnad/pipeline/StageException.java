package org.isnad.pipeline;

/** A stage failed on one article; says which stage. */
public final class StageException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String stage;

  /**
   * @param stage name of the stage
   * @param message what happened
   */
  public StageException(String stage, String message) {
    super(message);
    this.stage = stage;
  }

  StageException(String stage, Throwable cause) {
    super(describe(cause), cause);
    this.stage = stage;
  }

  /** Name of the stage. */
  public String stage() {
    return stage;
  }

  private static String describe(Throwable cause) {
    String kind = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
  }
}
