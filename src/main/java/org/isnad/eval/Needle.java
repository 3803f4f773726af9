package org.isnad.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A string to look up in a unit, with the number of the occurrence that is meant.
 *
 * <p>Example: «أن#2» (“that”, the second one) looks for «أن» and takes its second place; plain «أن»
 * has number 0. Blanks of every kind are alike.
 *
 * @param text the letters
 * @param number which occurrence, from 1; 0 where none is forced
 */
record Needle(String text, int number) {

  static Needle parse(String written) {
    int hash = written.lastIndexOf('#');
    String tail = hash < 1 ? "" : written.substring(hash + 1);
    if (tail.isEmpty() || !tail.codePoints().allMatch(Character::isDigit)) {
      return new Needle(written, 0);
    }
    return new Needle(written.substring(0, hash), Integer.parseInt(tail));
  }

  /** Where it stands in {@code hay}, overlapping places included. */
  List<Integer> in(String hay) {
    String even = evenBlanks(hay);
    String sought = evenBlanks(text);
    List<Integer> places = new ArrayList<>();
    for (int at = even.indexOf(sought);
        at >= 0 && at + sought.length() <= even.length();
        at = at < even.length() ? even.indexOf(sought, at + 1) : -1) {
      places.add(at);
    }
    return places;
  }

  /** The place that is meant, in UTF-16 units of {@code line}, or null if there is none. */
  @Nullable Integer place(List<Integer> places, int atLeast) {
    if (number > 0) {
      return number <= places.size() ? places.get(number - 1) : null;
    }
    return places.stream().filter(at -> at >= atLeast).findFirst().orElse(places.get(0));
  }

  private static String evenBlanks(String text) {
    StringBuilder even = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      even.append(
          switch (c) {
            case '\u00a0', '\u202f', '\u2009', '\u200a', '\u3000', '\t' -> ' ';
            default -> c;
          });
    }
    return even.toString();
  }
}
