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
}
