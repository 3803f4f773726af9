package org.isnad.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Bytes turned into text: by a byte order mark, else as UTF-8, else in the old Arabic encoding that
 * the letters themselves suggest.
 *
 * <p>Example: the bytes C7 E1 D3 E1 C7 E3 are no UTF-8 and read «السلام» (“peace”) in windows-1256.
 * What is damaged UTF-8, or reads as no Arabic, is not guessed at. Stateless.
 *
 * @param text the letters
 * @param charset how the bytes were read
 */
record Decoded(String text, String charset) {
  private static final int SURE = 20;
  private static final double MOSTLY = 0.5;

  static Optional<Decoded> of(byte[] bytes) {
    Optional<Decoded> wide =
        byMark(bytes).or(() -> Utf16.unmarked(bytes).flatMap(order -> strict(bytes, order)));
    if (wide.isPresent()) {
      return wide;
    }
    Optional<String> utf8 = Utf8.decode(bytes);
    return utf8.isPresent()
        ? Optional.of(new Decoded(utf8.get(), "UTF-8"))
        : Utf8.isMeant(bytes) ? Optional.empty() : byLetters(bytes, MOSTLY);
  }

  /**
   * The same for a page, most letters of which are markup: its letters beyond ASCII must be Arabic.
   */
  static Optional<Decoded> ofPage(byte[] bytes) {
    return of(bytes)
        .or(
            () ->
                Utf8.isMeant(bytes)
                    ? Optional.empty()
                    : byLetters(bytes, 0)
                        .filter(
                            page ->
                                Script.arabicShare(page.text().replaceAll("[A-Za-z]", ""))
                                    >= MOSTLY));
  }

  /** The article's note on it, if there is something to say. */
  Optional<String> note() {
    return charset.equals("UTF-8") ? Optional.empty() : Optional.of("decoded from " + charset);
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (bytes.length >= 2 && bytes.length % 2 == 0) {
      int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (mark == 0xFFFE) {
        return strict(bytes, StandardCharsets.UTF_16LE).map(Decoded::withoutMark);
      }
      if (mark == 0xFEFF) {
        return strict(bytes, StandardCharsets.UTF_16BE).map(Decoded::withoutMark);
      }
    }
    return Optional.empty();
  }

  /** Read as the old encoding that the letters suggest, if enough of them are Arabic then. */
  static Optional<Decoded> byLetters(byte[] bytes, double share) {
    CharsetMatch match = new CharsetDetector().setText(withoutAscii(bytes)).detect();
    if (match == null || match.getConfidence() < SURE || match.getName().startsWith("UTF-8")) {
      return Optional.empty();
    }
    try {
      return strict(bytes, Charset.forName(match.getName()))
          .filter(decoded -> Script.arabicShare(decoded.text()) >= share);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The bytes with blanks for ASCII letters, which the markup and the names of fields are in. */
  private static byte[] withoutAscii(byte[] bytes) {
    byte[] bare = bytes.clone();
    for (int i = 0; i < bare.length; i++) {
      boolean letter = (bare[i] >= 'a' && bare[i] <= 'z') || (bare[i] >= 'A' && bare[i] <= 'Z');
      bare[i] = letter ? (byte) ' ' : bare[i];
    }
    return bare;
  }

  private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(text, charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private Decoded withoutMark() {
    return new Decoded(text.substring(1), charset);
  }
}
