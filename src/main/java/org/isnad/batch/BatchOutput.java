package org.isnad.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Takes the documents of a batch, in input order, from one thread. */
public interface BatchOutput extends Closeable {
  /** What an earlier run has written that this one goes on with. */
  default Optional<BatchSummary> resumed() {
    return Optional.empty();
  }

  /** One more document's claims and article, as JSON lines; either may be empty. */
  void write(String claims, String article) throws IOException;

  /** One more failure. */
  void write(Failure failure) throws IOException;

  /** All documents so far are written; a later run may go on from here. */
  default void checkpoint(BatchSummary soFar) throws IOException {}

  /** All is written: puts the files in their places. */
  void commit(BatchSummary summary) throws IOException;
}
