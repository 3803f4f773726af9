package org.isnad.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.MatchKey;

/**
 * The words of a text as they are compared: letters and digits alone, without harakat and tatweel,
 * with hamza seats, ya and ta marbuta folded and all digits western.
 *
 * <p>Example: «قُتل ٢٨ شخصاً.» and «قتل 28 شخصا» (“28 people were killed”) have the same words.
 * Stateless.
 */
final class Words {
  private static final int TATWEEL = 'ـ';

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isDigit(c)) {
        word.append(Character.digit(c, 10));
      } else if (Character.isLetter(c) && c != TATWEEL) {
        word.appendCodePoint(c);
      } else if (c != TATWEEL && !isMark(c)) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(MatchKey.of(word.toString()));
      word.setLength(0);
    }
  }
}
