package org.isnad.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 that no byte order mark declares: every second byte of «السلام» (“peace”) is 06
 * then, and bytes below 08 hardly ever stand in other texts. Stateless.
 */
final class Utf16 {
  private static final double MOSTLY = 0.7;
  private static final int FEWEST = 8;

  private Utf16() {}

  /** Which of its two orders {@code bytes} are in; empty if they are no Arabic UTF-16. */
  static Optional<Charset> unmarked(byte[] bytes) {
    int pairs = bytes.length / 2;
    int[] upper = new int[2];
    for (int i = 0; i < pairs * 2; i++) {
      upper[i % 2] += bytes[i] == 0x06 || bytes[i] == 0x00 ? 1 : 0;
    }
    if (pairs < FEWEST || Math.max(upper[0], upper[1]) < MOSTLY * pairs) {
      return Optional.empty();
    }
    return Optional.of(upper[1] > upper[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }
}
