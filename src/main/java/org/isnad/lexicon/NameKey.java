package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Match keys of words and names: hamza, ى/ي, ه/ة and marks are levelled, «أوباما» and «اوباما»
 * (“Obama”) are one.
 */
public final class NameKey {
  private static final int SHORTEST_WITH_ARTICLE = 5;

  private NameKey() {}

  /** The key of one word: its letters and digits, levelled. */
  public static String word(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isLetterOrDigit(c) && c != 'ـ') {
        out.append(letter(c));
      }
    }
    return out.toString();
  }

  /** The keys of the words of a name, each without its article. */
  public static List<String> name(String s) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= s.length(); i++) {
      char c = i < s.length() ? s.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        if (c != 'ـ') {
          word.append(letter(c));
        }
      } else if (!isMark(c) && word.length() > 0) {
        words.add(bare(word.toString()));
        word.setLength(0);
      }
    }
    return List.copyOf(words);
  }

  /** {@code key} without the article, if enough is left. */
  public static String bare(String key) {
    return key.length() >= SHORTEST_WITH_ARTICLE && key.startsWith("ال") ? key.substring(2) : key;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }

  private static char letter(char c) {
    char level = LevelLetter.of(c);
    return level >= '٠' && level <= '٩' ? (char) ('0' + level - '٠') : Character.toLowerCase(level);
  }
}
