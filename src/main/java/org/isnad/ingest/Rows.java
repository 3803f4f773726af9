package org.isnad.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stream of records, read as they are asked for. Not thread-safe. */
interface Rows extends Closeable {
  /** The next record; {@code null} at the end. */
  @Nullable Row next() throws IOException;
}
