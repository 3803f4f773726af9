package org.isnad.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.isnad.quantity.NumberReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * Fractions in words: shares of a whole as percentages, parts of a measure as decimals.
 *
 * <p>Example: «نصف سكانها» (“half of its inhabitants”) is 50 percent, «نصف لتر» is 0.5 L, «ساعة
 * ونصف» 1.5 h. «ربع النهائي» (“quarter-final”) is none. One article, one thread.
 */
final class Fractions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> PRONOUNS = Set.of("هم", "ها", "هن", "ه", "هما", "نا");
  private static final Set<String> ROUND = Set.of("نهاييي", "النهايي", "نهايي", "النهاييي");

  private final TokenView view;
  private final Lexicons lexicons;

  Fractions(TokenView view, Lexicons lexicons) {
    this.view = view;
    this.lexicons = lexicons;
  }

  /** The share or part that {@code number}, a fraction, is of {@code unit}. */
  @Nullable Amount of(NumberReading number, @Nullable Unit unit) {
    BigDecimal value = number.value();
    if (value == null || ROUND.contains(view.key(number.end()))) {
      return null;
    }
    if (unit != null && (unit.kind() == Kind.MEASURE || unit.kind() == Kind.MONEY)) {
      return new Amount(
          number.start(),
          unit.end(),
          value,
          BigDecimal.ONE,
          unit,
          unit.kind(),
          unit.kind().label() + ".fraction");
    }
    boolean named =
        unit == null
            && !isTo(number)
            && (number.definite() || !view.alone(number.start(), number.end()));
    boolean adjective = unit != null && view.key(number.end()).endsWith("ي");
    if (named || adjective || isColloquial(number)) {
      return null;
    }
    Unit of =
        unit == null
            ? new Unit(Kind.PERCENT, null, null, number.end(), false)
            : new Unit(Kind.PERCENT, unit.text(), null, unit.end(), unit.part());
    return share(number.start(), of, value);
  }

  private static Amount share(int start, Unit of, BigDecimal value) {
    BigDecimal percent = value.multiply(HUNDRED).setScale(6, RoundingMode.HALF_UP);
    BigDecimal plain = percent.stripTrailingZeros();
    return new Amount(start, of.end(), plain, BigDecimal.ONE, of, Kind.PERCENT, "percent.fraction");
  }

  /** «3 من كل 4 أطفال» (“three out of four children”): a share of them. */
  @Nullable Amount outOfEvery(NumberReading number, ArticleCountry country) {
    int i = number.end();
    boolean every = (view.is(i, "من") || view.is(i, "ضمن")) && view.is(i + 1, "كل");
    NumberReading all = every ? lexicons.numbers().at(view, i + 2) : null;
    BigDecimal part = number.value();
    BigDecimal whole = all == null ? null : all.value();
    if (all == null || part == null || whole == null || part.compareTo(whole) >= 0) {
      return null;
    }
    Unit counted = lexicons.units().after(view, all, all.end(), country);
    int end = counted == null ? all.end() : Math.max(all.end(), counted.end());
    String text = counted == null ? null : counted.text();
    return share(
        number.start(), new Unit(Kind.PERCENT, text, null, end, false), Numeral.ratio(part, whole));
  }

  /** «إلى النصف», «أقل من النصف» (“less than half”), not «النصف الثاني». */
  private boolean isTo(NumberReading number) {
    int i = number.start();
    boolean less = view.is(i - 1, "من") && (view.is(i - 2, "اقل") || view.is(i - 2, "اكثر"));
    return number.definite()
        && (less || view.is(i - 1, "الي") || view.is(i - 1, "بنسبه") || view.is(i - 1, "بمقدار"))
        && lexicons.numbers().ordinals().at(view, number.end()) == null
        && !view.is(number.end(), "الاخر");
  }

  private boolean isColloquial(NumberReading number) {
    return view.key(number.start()).endsWith("نص");
  }

  /** «نصفهم», «ثلثاها» */
  @Nullable Amount withPronoun(int i) {
    if (!view.isWord(i)) {
      return null;
    }
    String key = view.key(i);
    for (String pronoun : PRONOUNS) {
      String stem = key.endsWith(pronoun) ? key.substring(0, key.length() - pronoun.length()) : "";
      BigDecimal value = fraction(stem);
      if (value != null) {
        return share(i, new Unit(Kind.PERCENT, null, null, i + 1, true), value);
      }
    }
    return null;
  }

  private static @Nullable BigDecimal fraction(String stem) {
    String bare = stem.startsWith("و") || stem.startsWith("ب") ? stem.substring(1) : stem;
    return switch (bare) {
      case "نصف" -> new BigDecimal("0.5");
      case "ربع" -> new BigDecimal("0.25");
      case "ثلث" -> Numeral.ratio(BigDecimal.ONE, BigDecimal.valueOf(3));
      case "ثلثا", "ثلثي" -> Numeral.ratio(BigDecimal.valueOf(2), BigDecimal.valueOf(3));
      default -> null;
    };
  }

  /** Adds «ونصف», «وربع» after a unit: «سبع سنوات ونصف», «سنة ونصف السنة». */
  Amount extend(Amount amount) {
    Unit unit = amount.unit();
    BigDecimal value = amount.value();
    boolean measured = amount.kind() == Kind.MEASURE || amount.kind() == Kind.MONEY;
    int i = view.is(amount.end(), "و") ? amount.end() + 1 : amount.end();
    if (unit == null || value == null || !measured || !view.together(amount.start(), i)) {
      return amount;
    }
    NumberReading more = lexicons.numbers().at(view, i);
    boolean fraction =
        more != null
            && more.form() == Form.FRACTION
            && more.value() != null
            && (more.joined() || i > amount.end())
            && !more.definite();
    if (more == null || !fraction || more.value() == null) {
      return amount;
    }
    boolean again =
        view.key(more.end()).startsWith("ال")
            && lexicons.measures().singular(view, more.end()) != null;
    boolean other = !again && view.key(more.end()).startsWith("ال");
    int end = again ? more.end() + 1 : more.end();
    return other ? amount : amount.withValue(value.add(more.value()), end);
  }
}
