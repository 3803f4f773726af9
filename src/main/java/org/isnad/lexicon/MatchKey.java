package org.isnad.lexicon;

/**
 * The form in which words are compared: alef, hamza seats, ya and ta marbuta folded, Latin letters
 * in lower case.
 *
 * <p>Example: «إثنتى» and «اثنتي» (“two”, construct) have the same key. Only for comparing; what is
 * shown keeps its letters. Expects normalised text.
 */
public final class MatchKey {
  private MatchKey() {}

  /** The key of {@code word}. */
  public static String of(String word) {
    int n = word.length();
    for (int i = 0; i < n; i++) {
      char c = word.charAt(i);
      if (fold(c) != c) {
        return rewrite(word, i);
      }
    }
    return word;
  }

  private static String rewrite(String word, int from) {
    StringBuilder out = new StringBuilder(word);
    for (int i = from; i < word.length(); i++) {
      out.setCharAt(i, fold(word.charAt(i)));
    }
    return out.toString();
  }

  private static char fold(char c) {
    char level = LevelLetter.of(c);
    return level >= 'A' && level <= 'Z' ? (char) (level + 32) : level;
  }
}
