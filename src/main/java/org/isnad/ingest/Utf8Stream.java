package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Letters as bytes of UTF-8. Not thread-safe. */
final class Utf8Stream extends InputStream {
  private final Reader letters;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int at;
  private int held;

  Utf8Stream(Reader letters) {
    this.letters = letters;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  /** Encodes the next letters; half of a surrogate pair waits for the other half. */
  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int read = letters.read(chars, held, chars.length - held);
      int count = held + Math.max(0, read);
      if (count == 0) {
        return false;
      }
      boolean half = read > 0 && Character.isHighSurrogate(chars[count - 1]);
      int whole = half ? count - 1 : count;
      bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
      held = count - whole;
      if (held > 0) {
        chars[0] = chars[whole];
      }
      at = 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    letters.close();
  }
}
