package org.isnad.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the items of a run's inputs one after the other. Not thread-safe. */
public interface ItemReader extends Closeable {
  /** The next item; {@code null} at the end of the last input. */
  @Nullable Item next();

  /** How much of the inputs is read, 0 to 1; NaN where that cannot be told. */
  default double share() {
    return Double.NaN;
  }

  @Override
  void close() throws IOException;
}
