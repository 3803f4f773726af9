package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream of text of which the first bytes tell the encoding: a byte order mark, UTF-8, or the old
 * Arabic encoding that the letters suggest.
 *
 * <p>Example: a dump in windows-1256 whose first bytes read «قال الوزير» (“the minister said”). Not
 * thread-safe.
 *
 * @param bytes the stream, without a byte order mark
 * @param charset how its bytes are to be read
 * @param head its first letters
 */
record TextStream(InputStream bytes, Charset charset, String head) {
  private static final int PEEK = 1 << 16;

  static TextStream of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, PEEK * 2);
    buffered.mark(PEEK);
    byte[] head = peek(buffered);
    buffered.reset();
    Charset charset = charset(head);
    buffered.skipNBytes(mark(head));
    return new TextStream(buffered, charset, new String(head, charset).replace("\uFEFF", ""));
  }

  /**
   * The first bytes; where the stream breaks among them, those before, and it breaks again later.
   */
  private static byte[] peek(InputStream in) {
    byte[] head = new byte[PEEK];
    int length = 0;
    try {
      int read = in.read(head, 0, PEEK);
      while (read > 0) {
        length += read;
        read = length == PEEK ? 0 : in.read(head, length, PEEK - length);
      }
    } catch (IOException e) {
      return Arrays.copyOf(head, length);
    }
    return Arrays.copyOf(head, length);
  }

  /** Letters; what is damaged becomes U+FFFD. */
  Reader reader() {
    return new InputStreamReader(bytes, charset);
  }

  /** The same text as bytes of UTF-8, or as it is where it is UTF-8 already. */
  InputStream utf8() {
    return isUtf8() ? bytes : new Utf8Stream(reader());
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** The articles' note on it, if there is something to say. */
  Optional<String> note() {
    return isUtf8() ? Optional.empty() : Optional.of("decoded from " + charset.name());
  }

  private static Charset charset(byte[] head) {
    if (starts(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    Optional<Charset> wide = Utf16.unmarked(head);
    if (wide.isPresent()) {
      return wide.get();
    }
    byte[] whole = Arrays.copyOf(head, Utf8.lastWhole(head));
    return Utf8.isMeant(whole)
        ? StandardCharsets.UTF_8
        : Decoded.byLetters(head, 0)
            .map(decoded -> Charset.forName(decoded.charset()))
            .orElse(StandardCharsets.UTF_8);
  }

  private static int mark(byte[] head) {
    return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)
        ? 2
        : starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
