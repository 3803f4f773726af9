package org.isnad.batch;

import java.io.Closeable;
import java.io.IOException;

/** Takes the documents of a batch, in input order, from one thread. */
public interface BatchOutput extends Closeable {
  /** One more document's claims and article, as JSON lines; either may be empty. */
  void write(String claims, String article) throws IOException;

  /** One more failure. */
  void write(Failure failure) throws IOException;

  /** All is written: puts the files in their places. */
  void commit(BatchSummary summary) throws IOException;
}
