package org.isnad.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.isnad.quantity.NumberReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number with its unit, or a dual, which is both.
 *
 * <p>Example: «13 ألف معتقلة» (“13 thousand women prisoners”), «20 دولارا و43 سنتا», «لتر ونصف» (“a
 * litre and a half”), «شخصان» (“two persons”). One article, one thread.
 */
final class AmountReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Set<String> ONE = Set.of("واحد", "واحده", "واحدا");

  /** «ثانية واحدة» (“a single second”) is a way of speaking. */
  private static final Set<String> LOOSE = Set.of("ثانيه", "لحظه", "دقيقه", "درجه", "كلمه");

  private static final Set<String> SIGNS = Set.of("$", "€", "£", "¥", "usd", "eur");

  private final TokenView view;
  private final Lexicons lexicons;
  private final ArticleCountry country;
  private final Fractions fractions;
  private final DualReader duals;

  AmountReader(TokenView view, Lexicons lexicons) {
    this.view = view;
    this.lexicons = lexicons;
    this.country = new ArticleCountry(view, lexicons.currencies());
    this.fractions = new Fractions(view, lexicons);
    this.duals = new DualReader(view, lexicons, country);
  }

  /**
   * The amount at token {@code i}.
   *
   * @param bound whether a modifier or a range word stands before it
   */
  @Nullable Amount at(int i, boolean bound) {
    if (i >= view.size()) {
      return null;
    }
    if (view.is(i, "-")) {
      return negative(i);
    }
    if (SIGNS.contains(view.key(i))) {
      return signFirst(i);
    }
    if (view.is(i, "(")) {
      return bracketed(i, bound);
    }
    NumberReading number = lexicons.numbers().at(view, i);
    if (number != null) {
      return ofNumber(number, number.end(), bound);
    }
    Amount dual = duals.at(i);
    if (dual != null) {
      return belowZero(fractions.extend(dual));
    }
    Amount age = age(i);
    if (age != null) {
      return age;
    }
    Amount fraction = fractions.withPronoun(i);
    return fraction == null ? single(i, bound) : fraction;
  }

  /** «سن العشرين», «سن الـ13», «سن الخامسة» */
  private @Nullable Amount age(int i) {
    if (!view.is(i, "سن") && !view.is(i, "بسن")) {
      return null;
    }
    int at = view.is(i + 1, "ال") ? i + 2 : i + 1;
    NumberReading ordinal = lexicons.numbers().ordinals().at(view, at);
    NumberReading age = ordinal == null ? lexicons.numbers().at(view, at) : ordinal;
    if (age == null || !age.isWhole(1, 120) || !age.definite()) {
      return null;
    }
    Unit unit = new Unit(Kind.MEASURE, "سن", "a", age.end(), false);
    return new Amount(i, age.end(), age.value(), BigDecimal.ONE, unit, Kind.MEASURE, "measure.age");
  }

  private @Nullable Amount negative(int i) {
    boolean sign = view.isNumber(i + 1) && !view.touches(i - 1) && !view.isNumber(i - 1);
    Amount amount = sign ? at(i + 1, true) : null;
    if (amount == null || amount.value() == null) {
      return null;
    }
    Unit unit = amount.unit();
    boolean degrees = unit != null && isDegree(unit);
    boolean close = view.touches(i) && !isListMark(i, amount.end());
    return degrees || close
        ? amount.from(i).withValue(amount.value().negate(), amount.end())
        : null;
  }

  private boolean isListMark(int i, int end) {
    boolean first = view.article().sentenceOf(i).firstToken() == i;
    return first && !view.alone(i, end);
  }

  static boolean isDegree(Unit unit) {
    String code = unit.code();
    return code != null && (code.equals("deg") || code.equals("Cel") || code.equals("[degF]"));
  }

  private @Nullable Amount signFirst(int i) {
    Phrases.Match<Currencies.Money> sign = lexicons.currencies().word(view, i);
    NumberReading number = sign == null ? null : lexicons.numbers().at(view, i + 1);
    if (sign == null || number == null || number.form() != Form.DIGITS) {
      return null;
    }
    Unit unit = lexicons.currencies().unit(view, sign, country).endingAt(number.end());
    return new Amount(
        i, number.end(), number.value(), number.scale(), unit, Kind.MONEY, "money.sign");
  }

  /** «(37) شركة», «( 117 ) مليار دينار» */
  private @Nullable Amount bracketed(int i, boolean bound) {
    NumberReading inner = lexicons.numbers().at(view, i + 1);
    if (inner == null || !view.is(inner.end(), ")") || inner.form() != Form.DIGITS) {
      return null;
    }
    BigDecimal value = inner.value();
    if (value == null) {
      return null;
    }
    NumberReading closed = inner.with(value, inner.end() + 1, BigDecimal.ONE);
    NumberReading whole = lexicons.numbers().withScale(view, closed);
    Amount amount = ofNumber(whole, whole.end(), bound);
    return amount == null || amount.unit() == null ? null : amount.from(i);
  }

  private @Nullable Amount ofNumber(NumberReading number, int after, boolean bound) {
    Amount share = fractions.outOfEvery(number, country);
    if (share != null) {
      return share;
    }
    Unit unit = lexicons.units().after(view, number, after, country);
    if ((!isMeasured(unit) && lexicons.names().isName(view, number)) || isOrdinalTail(number)) {
      return null;
    }
    if (number.form() == Form.FRACTION) {
      return fractions.of(number, unit);
    }
    boolean alone = view.alone(number.start(), number.end());
    if (isPronounOne(number) && !isMeasured(unit) && !alone) {
      return null;
    }
    if (!isMeasured(unit) && number.definite()) {
      Amount definite = new DefiniteReader(view, lexicons).at(number);
      if (definite != null) {
        return definite;
      }
    }
    if (isLooseSeveral(number, unit)) {
      return null;
    }
    if (unit == null) {
      return bare(number, bound);
    }
    Kind kind = unit.kind();
    int end = Math.max(unit.end(), number.end());
    Amount amount =
        new Amount(
            number.start(), end, number.value(), number.scale(), unit, kind, rule(number, kind));
    return cents(fractions.extend(belowZero(amount)));
  }

  /** «والعشرين» of «الخامس والعشرين» (“the twenty-fifth”). */
  private boolean isOrdinalTail(NumberReading number) {
    boolean joined = number.joined() && number.definite();
    boolean teen = number.isWhole(10, 10) && number.clitics() == 0;
    return (joined || teen)
        && number.form() == Form.WORDS
        && lexicons.numbers().ordinals().at(view, number.start() - 1) != null;
  }

  /** «عدة» (“several”) says a quantity only of measures and times: «عدة أيام», «عدة مرات». */
  private boolean isLooseSeveral(NumberReading number, @Nullable Unit unit) {
    boolean several = number.form() == Form.VAGUE && view.key(number.start()).endsWith("عده");
    boolean times = unit != null && view.is(number.end(), "مرات");
    return several && number.end() == number.start() + 1 && !times && !isMeasured(unit);
  }

  private boolean isPronounOne(NumberReading number) {
    String key = view.key(number.start());
    boolean one = key.endsWith("واحد") || key.endsWith("واحده") || key.endsWith("واحدا");
    return number.end() == number.start() + 1 && one;
  }

  private static boolean isMeasured(@Nullable Unit unit) {
    return unit != null && unit.kind() != Kind.COUNT;
  }

  private static String rule(NumberReading number, Kind kind) {
    return kind.label() + "." + (number.form() == Form.DIGITS ? "digits" : "words");
  }

  /** A number without a unit: only where something says that it counts. */
  private @Nullable Amount bare(NumberReading number, boolean bound) {
    boolean alone = view.alone(number.start(), number.end());
    boolean large = number.scale().compareTo(BigDecimal.ONE) > 0;
    boolean said =
        bound || large || lexicons.names().isHeralded(view, number) || number.form() == Form.VAGUE;
    if (!alone && !isBelowZero(number.end()) && (!said || NumberNames.isYear(view, number))) {
      return null;
    }
    Amount amount =
        new Amount(
            number.start(),
            number.end(),
            number.value(),
            number.scale(),
            null,
            Kind.COUNT,
            "count.bare");
    return belowZero(amount);
  }

  private boolean isBelowZero(int i) {
    return view.is(i, "تحت") && view.is(i + 1, "الصفر");
  }

  /** «2 تحت الصفر» */
  private Amount belowZero(Amount amount) {
    if (!isBelowZero(amount.end()) || amount.value() == null) {
      return amount;
    }
    Unit unit = amount.unit();
    Unit degrees =
        unit == null || unit.code() == null
            ? new Unit(Kind.MEASURE, null, "deg", amount.end() + 2, false)
            : unit;
    return amount.withValue(amount.value().negate(), amount.end() + 2).withUnit(degrees);
  }

  /** «20 دولارا و43 سنتا», «20$ 43c» */
  private Amount cents(Amount amount) {
    if (amount.kind() != Kind.MONEY || amount.value() == null) {
      return amount;
    }
    int i = view.is(amount.end(), "و") ? amount.end() + 1 : amount.end();
    NumberReading number = lexicons.numbers().at(view, i);
    if (number == null || number.value() == null || !number.isWhole(1, 99)) {
      return amount;
    }
    Phrases.Match<Currencies.Money> word = lexicons.currencies().word(view, number.end());
    return word != null && word.value().code().equals("cent")
        ? amount.withValue(amount.value().add(number.value().divide(HUNDRED)), word.end())
        : amount;
  }

  /** A unit without a number is one of it, after a bound or standing alone: «أكثر من عقد». */
  private @Nullable Amount single(int i, boolean bound) {
    Phrases.Match<Measures.Measure> singular = lexicons.measures().singular(view, i);
    Phrases.Match<Measures.Measure> unit =
        singular == null && isOne(i + 1) ? lexicons.measures().unit(view, i) : singular;
    if (unit == null) {
      return null;
    }
    Amount one =
        new Amount(
            i,
            unit.end(),
            BigDecimal.ONE,
            BigDecimal.ONE,
            Measures.unit(view, unit),
            Kind.MEASURE,
            "measure.single");
    if (isOne(one.end()) && !LOOSE.contains(view.key(i))) {
      return one.withValue(BigDecimal.ONE, one.end() + 1);
    }
    Amount more = fractions.extend(one);
    boolean half = more.end() > one.end();
    boolean alone = view.alone(i, more.end());
    return (bound && unit.clitics() == 0) || alone || half ? more : null;
  }

  /** «يوم واحد» (“one day”). */
  private boolean isOne(int i) {
    return view.together(i - 1, i) && ONE.contains(view.key(i));
  }

  static BigDecimal two() {
    return TWO;
  }
}
