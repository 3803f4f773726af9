package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes at newlines and counts them, so that a line with bad bytes spoils no
 * other. Of a line that is too long only the beginning is kept. Not thread-safe.
 */
final class ByteLines implements Closeable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;
  private int number;
  private boolean tooLong;

  ByteLines(InputStream in, int linesBefore) {
    this.in = in;
    this.number = linesBefore;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** Whether the line that was read last was longer than what is kept of it. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The next line without its newline; {@code null} at the end. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    tooLong = false;
    while (fill()) {
      any = true;
      int start = at;
      while (at < limit && buffer[at] != '\n') {
        at++;
      }
      if (line.size() + at - start > Source.LARGEST_PIECE) {
        tooLong = true;
      } else {
        line.write(buffer, start, at - start);
      }
      if (at < limit) {
        at++;
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (at == limit) {
      at = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return at < limit;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
