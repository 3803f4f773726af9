package org.isnad.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.TokenView;
import org.isnad.quantity.NumberReading.Form;
import org.isnad.quantity.NumberWords.Word;
import org.isnad.quantity.Numeral.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a token, in digits, in words or mixed.
 *
 * <p>Example: «6 ملايين و752 الف و114» is 6752114; «مليونان ونصف المليون» (“two millions and a
 * half”) is 2500000; «مئات الآلاف» (“hundreds of thousands”) has no value. Linear in the length of
 * the number. Thread-safe.
 */
public final class NumberReader {
  private static final Set<String> PERCENT = Set.of("بالميه", "بالمايه", "%");
  private static final Set<String> THOUSANDTHS = Set.of("دينار", "دينارا", "دنانير");

  private static final Set<String> ARTICLES = Set.of("ال", "وال", "بال", "لل", "فال", "ولل");

  private final NumberWords words = new NumberWords();
  private final SmallNumbers small = new SmallNumbers(words);
  private final OrdinalReader ordinals = new OrdinalReader(words);

  /** Reads ordinals with the same lexicon. */
  public OrdinalReader ordinals() {
    return ordinals;
  }

  /** Whether a word of these forms may be a number's. */
  public boolean mayBegin(List<TokenView.Form> forms) {
    return words.mayBegin(forms);
  }

  /** The keys of all number words. */
  java.util.Set<String> keys() {
    return words.keys();
  }

  /** The number at token {@code i}, or null. */
  public @Nullable NumberReading at(TokenView view, int i) {
    if (view.isNumber(i)) {
      return chain(view, digits(view, i));
    }
    if (view.isWord(i)) {
      return ofWords(view, i);
    }
    return pointFirst(view, i);
  }

  /** «.77» */
  private static @Nullable NumberReading pointFirst(TokenView view, int i) {
    boolean point =
        (view.is(i, ".") || view.is(i, "\u066B"))
            && view.isNumber(i + 1)
            && view.touches(i)
            && !view.touches(i - 1)
            && DigitGroup.isDigits(view.key(i + 1))
            && view.key(i + 1).length() < 10;
    return point
        ? new NumberReading(
            i, i + 2, new BigDecimal("0." + view.key(i + 1)), Form.DIGITS, BigDecimal.ONE, 0)
        : null;
  }

  private NumberReading digits(TokenView view, int i) {
    DigitGroup plain = DigitGroup.at(view, i, false);
    DigitGroup group = fineAfter(view, plain.end()) ? DigitGroup.at(view, i, true) : plain;
    int clitics = attached(view, i);
    NumberReading read =
        new NumberReading(i, group.end(), group.value(), Form.DIGITS, BigDecimal.ONE, clitics);
    NumberReading ratio = DigitRatio.extend(view, read);
    return scaled(view, ratio == null ? read : ratio);
  }

  /** What stands before digits as a word of its own: «الـ12», «و28». */
  private static int attached(TokenView view, int i) {
    String key = view.key(i - 1);
    int clitics = ARTICLES.contains(key) ? Proclitics.ARTICLE : 0;
    boolean and = key.startsWith("و") && key.length() <= 3 && (clitics > 0 || view.touches(i - 1));
    return and ? clitics | Proclitics.CONJUNCTION : clitics;
  }

  /** The one number word at {@code i}, an ordinal or a cardinal to ten, whatever follows. */
  public @Nullable NumberReading single(TokenView view, int i) {
    Word ordinal = words.ordinal(view, i);
    Word word = ordinal == null ? words.cardinal(view, i) : ordinal;
    boolean small = word != null && word.numeral().value().compareTo(BigDecimal.TEN) <= 0;
    boolean whole = word != null && word.numeral().value().scale() <= 0;
    return word != null && small && whole && word.numeral().value().signum() > 0
        ? reading(word, i + 1, word.numeral().value(), Form.WORDS, BigDecimal.ONE)
        : null;
  }

  /** The number {@code read} with the scale words after it. */
  NumberReading withScale(TokenView view, NumberReading read) {
    return scaled(view, read);
  }

  private boolean fineAfter(TokenView view, int end) {
    Word next = words.next(view, end);
    boolean percent = PERCENT.contains(view.key(end)) || isPerHundred(view, end);
    return percent || (next != null && next.is(Role.SCALE)) || THOUSANDTHS.contains(view.key(end));
  }

  private static boolean isPerHundred(TokenView view, int i) {
    return view.is(i, "في") && (view.is(i + 1, "الميه") || view.is(i + 1, "المايه"));
  }

  private @Nullable NumberReading ofWords(TokenView view, int i) {
    int vague = words.vague(view, i);
    if (vague >= 0) {
      return vague(view, i, vague);
    }
    Word first = words.cardinal(view, i);
    NumberReading term = first == null ? null : term(view, first);
    return term == null ? null : chain(view, term);
  }

  /** «عشرات», «مئات الآلاف», «بضعة آلاف» */
  private NumberReading vague(TokenView view, int i, int clitics) {
    int end = i + 1;
    while (isScale(view, end) || (words.vague(view, end) | Proclitics.ARTICLE) == 4) {
      end++;
    }
    return new NumberReading(i, end, null, Form.VAGUE, BigDecimal.ONE, clitics);
  }

  private boolean isScale(TokenView view, int i) {
    Word word = words.next(view, i);
    return word != null && word.is(Role.SCALE);
  }

  /** A number without an “and” after a scale word. */
  private @Nullable NumberReading term(TokenView view, Word first) {
    int end = first.at() + 1;
    BigDecimal value = first.numeral().value();
    return switch (first.numeral().role()) {
      case SCALE, DUAL_SCALE -> {
        BigDecimal scale = first.is(Role.SCALE) ? value : half(value);
        BigDecimal all = isAccusative(view, first) ? scale : value;
        yield scaled(view, reading(first, end, all, Form.WORDS, scale));
      }
      case FRACTION -> scaled(view, reading(first, end, value, Form.FRACTION, BigDecimal.ONE));
      case DENOMINATOR, POINT -> null;
      default -> below(view, first);
    };
  }

  /** «مليونا و600 ألف» (“a million and …”), unlike «مليونا شخص» (“two million persons”). */
  private boolean isAccusative(TokenView view, Word first) {
    int next = first.at() + 1;
    return first.is(Role.DUAL_SCALE)
        && view.key(first.at()).endsWith("ا")
        && (view.is(next, "و") || words.joined(view, next) != null);
  }

  private @Nullable NumberReading below(TokenView view, Word first) {
    SmallNumbers.Part part = small.from(view, first);
    if (part == null) {
      return null;
    }
    Word next = words.next(view, part.end());
    if (next != null && next.is(Role.DENOMINATOR)) {
      BigDecimal ratio = Numeral.ratio(part.value(), next.numeral().value());
      return scaled(view, reading(first, part.end() + 1, ratio, Form.FRACTION, BigDecimal.ONE));
    }
    return scaled(
        view, decimals(view, reading(first, part.end(), part.value(), Form.WORDS, BigDecimal.ONE)));
  }

  private static NumberReading reading(
      Word first, int end, BigDecimal value, Form form, BigDecimal scale) {
    return new NumberReading(first.at(), end, value, form, scale, first.clitics());
  }

  /** «ثلاثة فاصلة خمسة» (“three point five”). */
  private NumberReading decimals(TokenView view, NumberReading read) {
    Word point = words.next(view, read.end());
    if (point == null || !point.is(Role.POINT) || read.value() == null) {
      return read;
    }
    String digits = null;
    int end = read.end() + 1;
    if (view.isNumber(end) && DigitGroup.isDigits(view.key(end))) {
      digits = view.key(end++);
    } else {
      Word first = words.next(view, end);
      SmallNumbers.Part part = first == null ? null : small.from(view, first);
      if (part != null) {
        digits = part.value().toPlainString();
        end = part.end();
      }
    }
    return digits == null
        ? read
        : read.with(read.value().add(new BigDecimal("0." + digits)), end, BigDecimal.ONE);
  }

  /** Multiplies by the scale words that follow: «13 ألف», «ألف مليون», «3 ونصف مليون». */
  private NumberReading scaled(TokenView view, NumberReading read) {
    NumberReading out = decimals(view, read);
    Word fraction = words.joined(view, out.end());
    if (fraction != null && fraction.is(Role.FRACTION) && isScale(view, fraction.at() + 1)) {
      Word scale = words.next(view, fraction.at() + 1);
      if (scale != null && !Proclitics.article(scale.clitics()) && out.value() != null) {
        out = out.with(out.value().add(fraction.numeral().value()), scale.at(), out.scale());
      }
    }
    for (int n = 0; n < 3 && out.value() != null; n++) {
      Word word = words.next(view, out.end());
      if (word == null || !(word.is(Role.SCALE) || word.is(Role.DUAL_SCALE))) {
        break;
      }
      BigDecimal value = word.numeral().value();
      BigDecimal scale = word.is(Role.SCALE) ? value : half(value);
      out = wordsIfFraction(out.with(out.value().multiply(scale), word.at() + 1, scale));
    }
    return out;
  }

  private static NumberReading wordsIfFraction(NumberReading r) {
    return r.form() == Form.FRACTION
        ? new NumberReading(r.start(), r.end(), r.value(), Form.WORDS, r.scale(), r.clitics())
        : r;
  }

  private static BigDecimal half(BigDecimal value) {
    return value.divide(BigDecimal.valueOf(2));
  }

  /** Adds smaller numbers joined by و. */
  private NumberReading chain(TokenView view, NumberReading first) {
    NumberReading out = first;
    while (out.value() != null && out.form() != Form.FRACTION) {
      NumberReading longer = withNext(view, out);
      if (longer == null) {
        return out;
      }
      out = longer;
    }
    return out;
  }

  private @Nullable NumberReading withNext(TokenView view, NumberReading out) {
    BigDecimal value = out.value();
    Word joined = words.joined(view, out.end());
    if (value == null) {
      return null;
    }
    if (joined != null && joined.is(Role.FRACTION)) {
      return withFraction(view, out, value, joined);
    }
    if (out.scale().compareTo(BigDecimal.ONE) <= 0) {
      return null;
    }
    NumberReading next = joined == null ? joinedDigits(view, out.end()) : term(view, joined);
    boolean smaller =
        next != null
            && next.value() != null
            && next.form() != Form.FRACTION
            && next.value().signum() > 0
            && next.value().compareTo(out.scale()) < 0;
    return smaller && next != null && next.value() != null
        ? out.with(value.add(next.value()), next.end(), next.scale())
        : null;
  }

  private @Nullable NumberReading joinedDigits(TokenView view, int i) {
    return view.is(i, "و") && view.isNumber(i + 1) ? digits(view, i + 1) : null;
  }

  /** «مليون ونصف», «مليونان ونصف المليون», «3 ونصف»; not «ثلاثة ونصف السكان». */
  private @Nullable NumberReading withFraction(
      TokenView view, NumberReading out, BigDecimal value, Word fraction) {
    int end = fraction.at() + 1;
    Word after = words.next(view, end);
    BigDecimal scale = out.scale();
    if (after != null && after.is(Role.SCALE)) {
      scale = after.numeral().value();
      end++;
    } else if (view.key(end).startsWith("ال") && !view.isNumber(end)) {
      return null;
    }
    BigDecimal more = fraction.numeral().value().multiply(scale);
    return out.with(value.add(more), end, BigDecimal.ONE);
  }
}
