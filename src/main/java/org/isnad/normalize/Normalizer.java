package org.isnad.normalize;

import java.text.Normalizer.Form;
import org.isnad.text.Alignment;
import org.isnad.text.NormalizedText;

/**
 * Normalises Arabic text in one pass with an alignment to the original.
 *
 * <p>Example: «قــال: “لَن نذهب”» (“he said: ‘we will not go’”) becomes «قال: "لن نذهب"». Stripped:
 * harakat, tatweel, bidirectional and zero-width controls, soft hyphens, variation selectors.
 * Folded: presentation forms and other compatibility letters (NFKC, letter by letter), decomposed
 * hamza and madda (NFC), Arabic-Indic and Persian digits, every kind of space, every kind of double
 * quotation mark (to {@code "}), Persian kaf and ya. Newlines stay; CRLF and a lone CR become LF.
 * Alef, ya and ta marbuta are not folded: that belongs to match keys. Normalising twice is
 * normalising once. Thread-safe.
 */
public final class Normalizer {

  /** Normalises {@code original}. Any text is accepted, broken surrogates included. */
  public NormalizedText normalize(String original) {
    StringBuilder out = new StringBuilder(original.length());
    Alignment.Builder alignment = new Alignment.Builder();
    int i = 0;
    while (i < original.length()) {
      int width = width(original, i);
      String folded = fold(original, i, width);
      if (folded.length() == width && original.startsWith(folded, i)) {
        alignment.equal(width);
      } else {
        alignment.replace(width, folded.length());
      }
      out.append(folded);
      i += width;
    }
    return new NormalizedText(original, out.toString(), alignment.build());
  }

  /**
   * How many code units from {@code i} are folded together: a letter with its composing marks,
   * CRLF, ''.
   */
  private static int width(String s, int i) {
    char c = s.charAt(i);
    if (c == '\r' && i + 1 < s.length() && s.charAt(i + 1) == '\n') {
      return 2;
    }
    if (isApostrophe(c)) {
      int j = skipDropped(s, i + 1);
      return j < s.length() && s.charAt(j) == c ? j + 1 - i : 1;
    }
    int width = Character.charCount(s.codePointAt(i));
    if (Letters.composes(c)) {
      int j = skipDropped(s, i + width);
      if (j < s.length() && Letters.isComposing(s.charAt(j))) {
        return j + 1 - i;
      }
    }
    return width;
  }

  private static int skipDropped(String s, int from) {
    int j = from;
    while (j < s.length() && Letters.isDropped(s.charAt(j))) {
      j++;
    }
    return j;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '`' || c == '\u2019' || c == '\u2018';
  }

  private static String fold(String s, int i, int width) {
    char c = s.charAt(i);
    if (width > 1 && Letters.composes(c)) {
      return java.text.Normalizer.normalize("" + c + s.charAt(i + width - 1), Form.NFC);
    }
    if (width > 1 && isApostrophe(c)) {
      return "\"";
    }
    if (c == '\r') {
      return "\n";
    }
    if (width == 2) {
      return foldWide(s.substring(i, i + 2));
    }
    return Letters.fold(c);
  }

  /**
   * Letters beyond the BMP: mathematical and styled ones become plain, selectors go, emoji stay.
   */
  private static String foldWide(String pair) {
    int point = pair.codePointAt(0);
    if (Character.getType(point) == Character.FORMAT || (point >= 0xE0100 && point <= 0xE01EF)) {
      return "";
    }
    return java.text.Normalizer.normalize(pair, Form.NFKC);
  }
}
