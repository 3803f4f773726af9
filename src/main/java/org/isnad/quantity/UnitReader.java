package org.isnad.quantity;

import java.util.Set;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.isnad.quantity.NumberReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit after a number: percent, money, a measure, a whole («منهم»), a counted noun.
 *
 * <p>Example: after «7» in «7 من أصحاب الشهائد» (“7 of the holders of degrees”) the unit is «أصحاب
 * الشهائد». Thread-safe.
 */
final class UnitReader {
  private static final Set<String> OTHERS =
      Set.of("اخرين", "اخرون", "اخري", "اخران", "اخريات", "اخر", "اضافيين", "اضافيه");
  private static final Set<String> OF_THEM = Set.of("منها", "منهم", "منهن", "منا", "منكم");

  private final Measures measures;
  private final Currencies currencies;
  private final Nouns nouns;

  UnitReader(Measures measures, Currencies currencies, Nouns nouns) {
    this.measures = measures;
    this.currencies = currencies;
    this.nouns = nouns;
  }

  /** The unit at token {@code i}, right after {@code number}; null if there is none. */
  @Nullable Unit after(TokenView view, NumberReading number, int i, ArticleCountry country) {
    if (!view.together(i - 1, i)) {
      return null;
    }
    Unit sign = signed(view, i, country);
    if (sign != null) {
      return sign;
    }
    if (OTHERS.contains(view.key(i)) || OF_THEM.contains(view.key(i))) {
      return new Unit(Kind.COUNT, null, null, i + 1, true);
    }
    boolean large = number.form() == Form.VAGUE || number.form() == Form.FRACTION;
    if (view.is(i, "من")) {
      return nouns.isCounted(view, i + 1, true)
          ? Unit.count(phrase(view, i + 1), phraseEnd(view, i + 1))
          : null;
    }
    boolean adjective =
        number.form() == Form.VAGUE && number.definite() && view.key(i).startsWith("ال");
    boolean maybeDefinite = (large && !adjective) || isConstruct(view, number);
    return nouns.isCounted(view, i, maybeDefinite)
        ? Unit.count(phrase(view, i), phraseEnd(view, i))
        : null;
  }

  private static boolean isConstruct(TokenView view, NumberReading number) {
    String last = view.key(number.end() - 1);
    return last.endsWith("يوني") || last.endsWith("ياري") || last.endsWith("الفي");
  }

  private @Nullable Unit signed(TokenView view, int i, ArticleCountry country) {
    int percent = Percents.end(view, i);
    if (percent > 0) {
      return percent(view, percent);
    }
    if (Percents.isPoint(view, i)) {
      return new Unit(Kind.PERCENT, view.article().letters(i, i + 2), null, i + 2, false);
    }
    Phrases.Match<Currencies.Money> money = currencies.word(view, i);
    if (money != null) {
      return currencies.unit(view, money, country);
    }
    Phrases.Match<Measures.Measure> measure = measures.unit(view, i);
    if (measure == null) {
      return null;
    }
    Unit unit = Measures.unit(view, measure);
    boolean substance =
        measure.value().ofSubstance()
            && view.is(unit.end(), "من")
            && view.key(unit.end() + 1).startsWith("ال")
            && nouns.isCounted(view, unit.end() + 1, true);
    return substance ? unit.endingAt(unit.end() + 2) : unit;
  }

  /** A percentage with the whole it is of: «40 بالمئة من السكان». */
  private Unit percent(TokenView view, int end) {
    if (view.is(end, "من") && nouns.isCounted(view, end + 1, true)) {
      int last = phraseEnd(view, end + 1);
      return new Unit(Kind.PERCENT, view.article().letters(end + 1, last), null, last, false);
    }
    return new Unit(Kind.PERCENT, null, null, end, false);
  }

  private static String phrase(TokenView view, int i) {
    return view.article().letters(i, phraseEnd(view, i));
  }

  /** One past the noun at {@code i} and an adjective that agrees with it. */
  static int phraseEnd(TokenView view, int i) {
    String noun = view.key(i);
    String next = view.key(i + 1);
    if (!view.isWord(i + 1) || !view.together(i, i + 1) || next.length() < 4) {
      return i + 1;
    }
    boolean definite = noun.startsWith("ال") && next.startsWith("ال");
    boolean indefinite = !noun.startsWith("ال") && !next.startsWith("ال");
    boolean relative =
        next.endsWith("يه") || next.endsWith("يا") || next.endsWith("يين") || next.endsWith("ي");
    boolean clitic = next.charAt(0) == 'و' || next.charAt(0) == 'ب' || next.charAt(0) == 'ل';
    return (definite || indefinite) && relative && !clitic ? i + 2 : i + 1;
  }
}
