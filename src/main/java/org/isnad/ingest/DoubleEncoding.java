package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Repairs text whose UTF-8 bytes were once taken for windows-1252 letters.
 *
 * <p>Example: «Ø§Ù„» is «ال» (“the”). Only a text or a line that becomes valid UTF-8 and Arabic as
 * a whole is changed. Stateless.
 */
final class DoubleEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int FEWEST = 4;
  private static final double MOSTLY = 0.5;

  private DoubleEncoding() {}

  /** The text as it was meant; empty if it is as it should be. */
  static Optional<String> repair(String text) {
    return suspects(text) < FEWEST ? Optional.empty() : whole(text).or(() -> byLine(text));
  }

  /** A headline or paragraph alone may have been encoded twice. */
  private static Optional<String> byLine(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    boolean changed = false;
    for (String line : text.split("(?<=\n)", -1)) {
      Optional<String> repaired = suspects(line) < FEWEST ? Optional.empty() : whole(line);
      changed |= repaired.isPresent();
      lines.append(repaired.orElse(line));
    }
    return changed ? Optional.of(lines.toString()) : Optional.empty();
  }

  private static long suspects(String text) {
    return text.chars().filter(c -> c == 'Ø' || c == 'Ù').count();
  }

  private static Optional<String> whole(String text) {
    if (Script.arabicShare(text) > 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      int b = toByte(text.charAt(i));
      if (b < 0) {
        return Optional.empty();
      }
      bytes.write(b);
    }
    return Utf8.decode(bytes.toByteArray()).filter(t -> Script.arabicShare(t) >= MOSTLY);
  }

  private static int toByte(char c) {
    if (c < 0x100) {
      return c;
    }
    byte[] one = String.valueOf(c).getBytes(WINDOWS);
    return one.length == 1 && one[0] != '?' ? one[0] & 0xFF : -1;
  }
}
