package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read of several streams. Not thread-safe. */
final class Meter {
  private long bytes;

  /** The bytes read so far. */
  long bytes() {
    return bytes;
  }

  void add(long count) {
    bytes += count;
  }

  /** {@code in}, each byte of which is counted. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        bytes += read < 0 ? 0 : 1;
        return read;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        bytes += Math.max(0, read);
        return read;
      }
    };
  }
}
