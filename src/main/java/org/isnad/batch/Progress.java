package org.isnad.batch;

/** Hears how a batch goes on; called from one thread, in input order. */
public interface Progress {
  /** One more document is done. */
  void document(int claims);

  /** One more article was passed over. */
  void skipped(String reason);

  /** One more document failed. */
  void failure(Failure failure);

  /** The batch is over. */
  void end(BatchSummary summary);
}
