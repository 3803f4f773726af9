package org.isnad.normalize;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * What becomes of single letters (UTF-16 units of the BMP). Every class of letter is named here
 * once.
 */
final class Letters {
  private Letters() {}

  /** Whether {@code c} is deleted: harakat, Quranic marks, tatweel, invisible controls. */
  static boolean isDropped(char c) {
    return isMark(c)
        || c == '\u0640' // tatweel
        || c == '\u00AD' // soft hyphen
        || (c >= '\u200B' && c <= '\u200F') // zero width, LRM, RLM
        || (c >= '\u202A' && c <= '\u202E') // bidi embeddings
        || (c >= '\u2060' && c <= '\u206F') // word joiner, isolates
        || c == '\u061C' // Arabic letter mark
        || c == '\uFEFF' // byte order mark
        || (c >= '\uFE00' && c <= '\uFE0F'); // variation selectors
  }

  private static boolean isMark(char c) {
    return (c >= '\u064B' && c <= '\u0652')
        || (c >= '\u0656' && c <= '\u065F')
        || c == '\u0670'
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06DC')
        || (c >= '\u06DF' && c <= '\u06E8')
        || (c >= '\u06EA' && c <= '\u06ED');
  }

  /** Whether a following hamza or madda joins {@code c} into one letter. */
  static boolean composes(char c) {
    return c == 'ا' || c == 'و' || c == 'ي';
  }

  /** Madda, hamza above, hamza below. */
  static boolean isComposing(char c) {
    return c >= '\u0653' && c <= '\u0655';
  }

  /** What {@code c} becomes; empty if it is dropped. */
  static String fold(char c) {
    if (c < 0x80) {
      return isControl(c) ? " " : String.valueOf(c);
    }
    if (isDropped(c) || isComposing(c)) {
      return "";
    }
    if (c >= '\u0621' && c <= '\u064A') {
      return String.valueOf(c);
    }
    return foldRare(c);
  }

  private static boolean isControl(char c) {
    return (c < 0x20 && c != '\n') || c == 0x7F;
  }

  private static String foldRare(char c) {
    if (c >= '\u0660' && c <= '\u0669') {
      return String.valueOf((char) ('0' + c - '\u0660'));
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return String.valueOf((char) ('0' + c - '\u06F0'));
    }
    return switch (c) {
      case '\u06A9', '\u06AA' -> "ك"; // Persian and swash kaf
      case '\u06CC' -> "ي"; // Persian ya
      case '\u06C1', '\u06D5' -> "ه"; // heh goal, ae
      case '\u0671' -> "ا"; // alef wasla
      case '“', '”', '„', '‟', '«', '»', '″', '〝', '〞', '❝', '❞', '＂', '‹', '›', '《', '》' -> "\"";
      case '\u2028', '\u2029', '\u0085' -> "\n";
      case '‐', '‑', '−' -> "-";
      case '\u066A' -> "%";
      case '…' -> "…";
      default -> foldByUnicode(c);
    };
  }

  private static String foldByUnicode(char c) {
    if (Character.getType(c) == Character.SPACE_SEPARATOR || (c >= 0x80 && c < 0xA0)) {
      return " ";
    }
    if (Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    String folded = Normalizer.normalize(String.valueOf(c), Form.NFKC);
    if (folded.length() == 1 && folded.charAt(0) == c) {
      return folded;
    }
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char f = folded.charAt(i);
      out.append(f == c ? String.valueOf(f) : fold(f));
    }
    return out.toString();
  }
}
