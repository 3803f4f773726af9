package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Takes the proclitics و ف ب ل ك off a word where what is left is more frequent in news: «بدارفور»
 * (“in Darfur”) is «دارفور», «بلدية» (“municipality”) stays. Works on match keys. Stateless.
 */
final class Stems {
  /** How much more frequent the rest must be, in steps of log2. */
  private static final int MARGIN = 2;

  private Stems() {}

  /** The key or what is left of it, whichever {@code frequency} (in steps of log2) speaks for. */
  static String of(String key, ToIntFunction<String> frequency) {
    String best = key;
    int top = frequency.applyAsInt(key) + MARGIN;
    for (String cut : cuts(key)) {
      int own = frequency.applyAsInt(cut);
      if (own > top) {
        top = own;
        best = cut;
      }
    }
    return best;
  }

  private static List<String> cuts(String key) {
    List<String> cuts = new ArrayList<>(3);
    String rest = key;
    if (rest.length() > 3 && "وف".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
      cuts.add(rest);
    }
    if (rest.length() > 4 && rest.startsWith("لل")) {
      cuts.add("ال" + rest.substring(2));
      cuts.add(rest.substring(1));
    } else if (rest.length() > 3 && "بلك".indexOf(rest.charAt(0)) >= 0) {
      cuts.add(rest.substring(1));
    }
    return cuts;
  }
}
