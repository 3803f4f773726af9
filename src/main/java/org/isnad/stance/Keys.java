package org.isnad.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.LevelLetter;

/**
 * Keys under which word forms meet: spelling folded («أكّد» and «اكد» are one) and affixes cut.
 *
 * <p>Example: «وبالجرائم» (“and by the crimes”) has the stems «وبالجرائم», «بالجرائم», «جرائم» …;
 * the lexicon decides which of them is a word. Never shown. Stateless.
 */
final class Keys {
  private static final List<String> PREFIXES =
      List.of(
          "وال", "بال", "كال", "فال", "ولل", "وبال", "لل", "ال", "وب", "ول", "وس", "و", "ف", "ب",
          "ل", "ك", "س");
  private static final List<String> SUFFIXES =
      List.of(
          "هما", "كما", "تها", "تهم", "ها", "هم", "هن", "نا", "كم", "تا", "ات", "ون", "ين", "ان",
          "وا", "ته", "ه", "ا", "ت", "ي", "ك", "ن");

  private Keys() {}

  /** Folds hamza, alef maqsura and ta marbuta. */
  static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (LevelLetter.of(word.charAt(i)) != word.charAt(i)) {
        return folded(word, i);
      }
    }
    return word;
  }

  private static String folded(String word, int from) {
    char[] out = word.toCharArray();
    for (int i = from; i < out.length; i++) {
      out[i] = LevelLetter.of(out[i]);
    }
    return new String(out);
  }

  /** Whether {@code stem} is among the {@link #stems} of {@code folded}. */
  static boolean hasStem(String folded, String stem) {
    return stem.equals(folded) || (holds(folded, stem) && stems(folded).contains(stem));
  }

  /** Whether a word has all letters but the last of {@code stem} in a row, as it must. */
  private static boolean holds(String folded, String stem) {
    int letters = Math.max(0, stem.length() - 1);
    for (int i = 0; i + letters <= folded.length(); i++) {
      if (folded.regionMatches(i, stem, 0, letters)) {
        return true;
      }
    }
    return false;
  }

  /** All stems that cutting proclitics and endings can leave, the least cut first. */
  static Set<String> stems(String folded) {
    Set<String> out = new LinkedHashSet<>();
    List<String> heads = new ArrayList<>();
    heads.add(folded);
    for (String prefix : PREFIXES) {
      if (folded.startsWith(prefix) && folded.length() - prefix.length() >= 2) {
        heads.add(folded.substring(prefix.length()));
      }
    }
    out.addAll(heads);
    for (String head : heads) {
      for (String suffix : SUFFIXES) {
        if (head.endsWith(suffix) && head.length() - suffix.length() >= 3) {
          String stem = head.substring(0, head.length() - suffix.length());
          out.add(stem);
          out.add(stem + "ه");
          out.add(stem + "ي");
        }
      }
    }
    return out;
  }

  /** A name's words, folded, without article: the way names are compared. */
  static List<String> nameWords(String name) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (isLetter(c)) {
        word.append(LevelLetter.of(c));
      } else if (!isMark(c) && word.length() > 0) {
        out.add(withoutArticle(word.toString()));
        word.setLength(0);
      }
    }
    return out;
  }

  static String withoutArticle(String folded) {
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }

  /** Whether one name's words contain the other's. */
  static boolean sameName(String a, String b) {
    Set<String> x = Set.copyOf(nameWords(a));
    Set<String> y = Set.copyOf(nameWords(b));
    return !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
  }

  private static boolean isLetter(char c) {
    return (c >= '\u0621' && c <= '\u064A') || (c != ' ' && Character.isLetterOrDigit(c));
  }

  private static boolean isMark(char c) {
    return c != ' ' && (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640');
  }
}
