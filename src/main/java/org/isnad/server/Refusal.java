package org.isnad.server;

/** A request that is not carried out; the message is for the client. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  Answer answer() {
    Answer answer = Answer.error(status, String.valueOf(getMessage()));
    return status == 429 || status == 503 ? answer.with("Retry-After", "1") : answer;
  }
}
