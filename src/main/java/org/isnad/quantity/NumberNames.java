package org.isnad.quantity;

import java.util.Locale;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;
import org.isnad.quantity.NumberReading.Form;

/**
 * Tells numbers that name from numbers that count.
 *
 * <p>Example: «القرار 2254» (“Resolution 2254”), «كوفيد-19», «مجموعة العشرين» (“G20”), «المادة 33»,
 * «2011» are no quantities. Thread-safe.
 */
final class NumberNames {
  static final String PATH = "/org/isnad/lexicon/number-names.tsv";
  static final String HERALDS = "/org/isnad/lexicon/number-heralds.tsv";

  private final WordSet any = new WordSet();
  private final WordSet digits = new WordSet();
  private final WordSet definite = new WordSet();
  private final WordSet heralds = WordSet.load(HERALDS, "words");

  NumberNames() {
    for (Table.Row row : Table.load(PATH).rows()) {
      WordSet set =
          switch (row.require("scope").toLowerCase(Locale.ROOT)) {
            case "any" -> any;
            case "digits" -> digits;
            case "definite" -> definite;
            default -> throw row.error("no such scope: " + row.get("scope"));
          };
      set.add(row.list("words"));
    }
  }

  /** Whether {@code number} is part of a name. */
  boolean isName(TokenView view, NumberReading number) {
    int before = number.start() - 1;
    if (isGlued(view, number)) {
      return true;
    }
    if (number.definite() && view.is(before, "ال")) {
      before--;
    }
    while (view.is(before, "(") || view.is(before, "\"") || view.is(before, "-")) {
      before--;
    }
    if (!view.together(before, number.start())) {
      return false;
    }
    boolean anyName = has(any, view, before);
    boolean digitName = number.form() == Form.DIGITS && has(digits, view, before);
    boolean group =
        number.definite() && (has(definite, view, before) || has(definite, view, before - 1));
    return anyName || digitName || group;
  }

  /** «كوفيد-19», «F16», «19-كوفيد»; a hyphen between numbers is no name. */
  private static boolean isGlued(TokenView view, NumberReading number) {
    int s = number.start();
    boolean latin = view.touches(s - 1) && view.isWord(s - 1) && isLatin(view.key(s - 1));
    boolean hyphen =
        view.is(s - 1, "-") && view.touches(s - 1) && view.touches(s - 2) && view.isWord(s - 2);
    boolean afterLatin =
        view.touches(number.end() - 1)
            && view.isWord(number.end())
            && isLatin(view.key(number.end()))
            && view.key(number.end()).length() > 1;
    return number.form() == Form.DIGITS && (latin || hyphen || afterLatin);
  }

  private static boolean isLatin(String key) {
    return !key.isEmpty() && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
  }

  private static boolean has(WordSet set, TokenView view, int i) {
    if (!view.isWord(i)) {
      return false;
    }
    for (TokenView.Form form : view.forms(i)) {
      if (set.has(form.stem())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before a number without a noun still make it a quantity. */
  boolean isHeralded(TokenView view, NumberReading number) {
    int before = number.start() - 1;
    while (view.is(before, "(") || view.is(before, ":")) {
      before--;
    }
    return view.together(before, number.start()) && has(heralds, view, before);
  }

  /** A year in digits without a unit: «2011», «(1979)». */
  static boolean isYear(TokenView view, NumberReading number) {
    return number.form() == Form.DIGITS
        && number.end() == number.start() + 1
        && view.key(number.start()).length() == 4
        && number.isWhole(1800, 2100);
  }
}
