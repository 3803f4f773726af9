package org.isnad.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares names by their words, without harakat and tatweel and with the forms of alef, ya, ta
 * marbuta and hamza folded.
 *
 * <p>Example: «الأمم المتّحدة» and «أمم متحده» (“United Nations”) are the same; «علوش» is the same
 * as «محمد علوش» (“Muhammad Alloush”) only where lenient.
 */
final class Names {
  private static final Pattern UNWRITTEN =
      Pattern.compile("[\u064b-\u065f\u0670\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]");
  private static final String FOLDED_FROM = "أإآٱىةؤئ٠١٢٣٤٥٦٧٨٩";
  private static final String FOLDED_TO = "اااايهوي0123456789";
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_WITH_ARTICLE = 5;

  private Names() {}

  /** The letters that are compared. */
  static String normal(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder normal = new StringBuilder(UNWRITTEN.matcher(text).replaceAll(""));
    for (int i = 0; i < normal.length(); i++) {
      int at = FOLDED_FROM.indexOf(normal.charAt(i));
      if (at >= 0) {
        normal.setCharAt(i, FOLDED_TO.charAt(at));
      }
    }
    return normal.toString();
  }

  /** The words of a name, normalised. */
  static List<String> words(@Nullable String name) {
    PointText text = new PointText(normal(name));
    List<String> words = new ArrayList<>();
    for (Span word : text.allWords()) {
      words.add(text.letters(word));
    }
    return words;
  }

  /** Whether both names have the same words, in the same order. */
  static boolean same(@Nullable String a, @Nullable String b) {
    List<String> first = bare(a);
    return !first.isEmpty() && first.equals(bare(b));
  }

  /** Whether the words of one name are among those of the other. */
  static boolean overlap(@Nullable String a, @Nullable String b) {
    Set<String> first = new HashSet<>(bare(a));
    Set<String> second = new HashSet<>(bare(b));
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  private static List<String> bare(@Nullable String name) {
    return words(name).stream().map(Names::withoutArticle).toList();
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE)
            && word.codePointCount(0, word.length()) >= SHORTEST_WITH_ARTICLE
        ? word.substring(ARTICLE.length())
        : word;
  }
}
