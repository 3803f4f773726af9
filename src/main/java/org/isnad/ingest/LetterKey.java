package org.isnad.ingest;

import java.util.Locale;
import org.isnad.lexicon.LevelLetter;

/**
 * Folds a line to what makes two lines the same for a reader: letters and digits only, one space
 * between words, hamza seats, ya and ta marbuta unified, harakat and tatweel gone.
 *
 * <p>Example: «قبيل “أستانا” القادمة؟» and «قبيل "أستانا" القادمة» (“before the coming Astana”)
 * have one key. For comparing only; never shown. Stateless.
 */
final class LetterKey {
  private LetterKey() {}

  static String of(String line) {
    StringBuilder key = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      if (c == '©' || Character.isLetterOrDigit(c)) {
        if (c == 'ـ') {
          continue;
        }
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(Character.isBmpCodePoint(c) ? LevelLetter.of((char) c) : c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.FORMAT) {
        gap = true;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** The number of words of a key. */
  static int words(String key) {
    return key.isEmpty() ? 0 : (int) key.chars().filter(c -> c == ' ').count() + 1;
  }
}
