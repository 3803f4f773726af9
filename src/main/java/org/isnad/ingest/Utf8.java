package org.isnad.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes bytes strictly: what is not UTF-8 is not guessed at. Stateless. */
final class Utf8 {
  private static final char BOM = '\uFEFF';

  private Utf8() {}

  /** The text without a byte order mark; empty if the bytes are not UTF-8. */
  static Optional<String> decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The line, from 1, on which the first byte stands that is not UTF-8. */
  static int firstBadLine(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        byte[] one = java.util.Arrays.copyOfRange(bytes, start, i);
        if (decode(one).isEmpty()) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return line;
  }

  /**
   * Whether bytes are UTF-8 or were before some were damaged: most of what is not ASCII is whole
   * sequences. Old one-byte encodings of Arabic hardly ever look like that.
   */
  static boolean isMeant(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      whole += length > 1 ? 1 : 0;
      broken += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return broken == 0 || whole > broken;
  }

  /** The length of {@code bytes} without a sequence that its end cuts. */
  static int lastWhole(byte[] bytes) {
    int start = bytes.length;
    while (start > 0 && bytes.length - start < 3 && (bytes[start - 1] & 0xC0) == 0x80) {
      start--;
    }
    boolean cut = start > 0 && (bytes[start - 1] & 0xC0) == 0xC0;
    return cut && sequence(bytes, start - 1) == 0 ? start - 1 : bytes.length;
  }

  /** The length of the sequence at {@code at}; 0 if there is none. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
