package org.isnad.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The strong consonants of a word, which its derived forms mostly share: «انهار» and «انهيار»
 * (“collapsed”, “collapse”) are «نهر», «أغلقت» and «إغلاق» (“closed”, “closing”) «غلق». Words of
 * other roots may meet in one skeleton, so it only ever supports what else two texts share.
 */
final class Skeleton {
  private static final String WEAK = "اويىءؤئآأإ";
  private static final List<String> HEADS = List.of("است", "ان", "م", "ت", "ا", "ي", "ن");
  private static final List<String> TAILS = List.of("ات", "ين", "ون", "ان", "ه", "ت", "ي", "ا");
  private static final Pattern ARABIC = Pattern.compile("[\u0621-\u064a]+");
  private static final int LEAST = 2;

  private Skeleton() {}

  static Set<String> ofAll(Set<String> terms) {
    Set<String> out = new TreeSet<>();
    terms.forEach(term -> out.add(of(term)));
    return out;
  }

  /** The skeleton of a light-stemmed word; the word itself where too little would be left. */
  static String of(String term) {
    if (!ARABIC.matcher(term).matches()) {
      return term;
    }
    String bare = term;
    for (String tail : TAILS) {
      if (bare.endsWith(tail) && strong(bare.substring(0, bare.length() - tail.length())) > LEAST) {
        bare = bare.substring(0, bare.length() - tail.length());
        break;
      }
    }
    for (String head : HEADS) {
      if (bare.startsWith(head) && strong(bare.substring(head.length())) > LEAST) {
        bare = bare.substring(head.length());
        break;
      }
    }
    String strong = strip(bare);
    return strong.length() < LEAST ? term : strong;
  }

  private static int strong(String word) {
    return strip(word).length();
  }

  private static String strip(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (WEAK.indexOf(letter) < 0) {
        out.append(letter);
      }
    }
    return out.toString();
  }
}
