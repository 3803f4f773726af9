package org.isnad.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a file that begin in a stretch of its bytes. Pieces side by side hold every line
 * once, wherever the cuts fall. Not thread-safe.
 */
final class LinePiece extends FilterInputStream {
  private final long end;
  private long at;
  private boolean ended;

  /**
   * @param file stands at the byte before {@code start}, or at 0
   * @param start the first byte at which a line of this piece may begin
   * @param end the first byte at which none does
   */
  LinePiece(InputStream file, long start, long end) throws IOException {
    super(file);
    this.end = end;
    this.at = start;
    if (start > 0) {
      at--;
      skipLine();
    }
    ended = at >= end;
  }

  private void skipLine() throws IOException {
    int b = in.read();
    at++;
    while (b >= 0 && b != '\n') {
      b = in.read();
      at++;
    }
  }

  @Override
  public int read() throws IOException {
    int b = ended ? -1 : in.read();
    at++;
    ended = b < 0 || (b == '\n' && at >= end);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = ended || length == 0 ? (ended ? -1 : 0) : in.read(bytes, from, length);
    if (n < 0) {
      ended = true;
      return -1;
    }
    for (int i = Math.max(0, (int) Math.min(n, end - 1 - at)); i < n; i++) {
      if (bytes[from + i] == '\n') {
        ended = true;
        at += i + 1;
        return i + 1;
      }
    }
    at += n;
    return n;
  }
}
