package org.isnad.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream of items, read as they are asked for. Not thread-safe. */
interface Items extends Closeable {
  /** The next item; {@code null} at the end. */
  @Nullable Item next() throws IOException;

  /** Items that are at hand. */
  static Items of(Item... items) {
    var left = List.of(items).iterator();
    return new Items() {
      @Override
      public @Nullable Item next() {
        return left.hasNext() ? left.next() : null;
      }

      @Override
      public void close() {}
    };
  }
}
