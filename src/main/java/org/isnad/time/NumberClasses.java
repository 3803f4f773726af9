package org.isnad.time;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.TokenView;
import org.isnad.quantity.NumberReader;
import org.isnad.quantity.NumberReading;
import org.isnad.quantity.NumberReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * The classes of numbers that patterns use: NUM any, INT a whole number in digits, DAY a day of the
 * month in digits or words, ORD an ordinal, YEAR four digits, SHORT two digits, VAGUE, HIJRI.
 *
 * <p>Example: «السابع عشر» is ORD and DAY 17; «2017» is YEAR. Thread-safe.
 */
final class NumberClasses {
  static final Set<String> NAMES =
      Set.of(
          "NUM",
          "DEFNUM",
          "DAY",
          "ORD",
          "YEAR",
          "BAREYEAR",
          "HIJRIYEAR",
          "VAGUE",
          "D2",
          "HOUR",
          "MINUTES");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "في",
          "منذ",
          "حتي",
          "الي",
          "من",
          "بحلول",
          "قبل",
          "بعد",
          "خلال",
          "ل",
          "ب",
          "و",
          "(",
          "بين",
          "غايه",
          "لغايه",
          "عن",
          "انتخابات",
          "ديسمبر",
          "صيف",
          "شتاء",
          "خريف",
          "ربيع",
          "ميزانيه",
          "لميزانيه",
          "موسم",
          "موازنه",
          "لموازنه");
  private static final Set<String> STRONG =
      Set.of(
          "في",
          "منذ",
          "بحلول",
          "خلال",
          "نهايه",
          "مطلع",
          "بدايه",
          "اواخر",
          "اوايل",
          "منتصف",
          "نهايات",
          "مواليد",
          "صيف",
          "شتاء",
          "خريف",
          "ربيع",
          "بنهايه",
          "ميزانيه",
          "لميزانيه",
          "موازنه",
          "ميزانيتي",
          "موسم",
          "مونديال",
          "مستويات",
          "نتايج");
  private static final Set<String> COUNTED =
      Set.of(
          "دولار", "درهم", "دينار", "جنيه", "ريال", "ليره", "يورو", "شخص", "مليون", "الف", "متر",
          "كلم", "كيلومتر", "منزل", "موقع", "حاله", "ساعه", "طن", "هكتار", "اسره", "جندي", "وحده",
          "مدرسه", "مركز", "نقطه", "قريه", "مسكن", "عامل", "طالب", "فرصه", "شركه", "مؤسسه");
  private static final Set<String> AFTER_YEAR =
      Set.of(
          "م", "في", "من", "الي", "علي", "عن", "بعد", "قبل", "حتي", "ان", "بسبب", "مع", "عندما",
          "حين", "كان", "كانت", "هو", "هي", "حيث", "التي", "الذي", "او", "لم", "لا", "قد", "ثم",
          "الا", "لكن", "بين", "خلال", "بحسب", "وفق", "وفقا", "حسب", "كما", "مقارنه", "مقابل");

  private final NumberReader numbers;

  NumberClasses(NumberReader numbers) {
    this.numbers = numbers;
  }

  @Nullable Piece at(String type, TokenView view, int i) {
    NumberReading read =
        switch (type) {
          case "ORD" -> numbers.ordinals().at(view, i);
          case "DAY" -> day(view, i);
          case "HOUR" -> hour(view, i);
          case "YEAR" -> digits(view, i, 4, 1000, 2199);
          case "HIJRIYEAR" -> digits(view, i, 4, 1200, 1550);
          case "BAREYEAR" -> bareYear(view, i);
          case "D2" -> digits(view, i, 2, 0, 99);
          case "VAGUE" -> form(view, i, true);
          case "DEFNUM" -> definite(view, i);
          default -> form(view, i, false);
        };
    return read == null ? null : new Piece(read.start(), read.end(), read, type);
  }

  /** Whether a word of these forms is a number's. */
  boolean begins(List<TokenView.Form> forms) {
    return numbers.mayBegin(forms);
  }

  static int clitics(Piece piece) {
    return piece.value() instanceof NumberReading n ? n.clitics() : 0;
  }

  private @Nullable NumberReading day(TokenView view, int i) {
    if (view.isNumber(i)) {
      return view.key(i).length() <= 2 ? digits(view, i, 2, 1, 31) : null;
    }
    NumberReading ordinal = numbers.ordinals().at(view, i);
    if (ordinal != null && ordinal.isWhole(1, 31)) {
      return ordinal;
    }
    NumberReading number = numbers.at(view, i);
    return number != null && number.isWhole(1, 31) ? number : null;
  }

  private @Nullable NumberReading hour(TokenView view, int i) {
    NumberReading day = day(view, i);
    if (day == null && view.isNumber(i)) {
      return digits(view, i, 2, 0, 24);
    }
    return day != null && day.isWhole(0, 24) ? day : numbers.single(view, i);
  }

  /** A year that stands where only a year can: «منذ 2011», «(2011)»; not «3000 جندي». */
  private @Nullable NumberReading bareYear(TokenView view, int i) {
    String key = view.key(i - 1);
    String before = key.startsWith("و") && key.length() > 1 ? key.substring(1) : key;
    boolean strong = STRONG.contains(before) && !COUNTED.contains(view.key(i + 1));
    boolean weak = BEFORE_YEAR.contains(before) && endsThere(view, i + 1);
    boolean mark = view.is(i + 1, "%") || view.is(i + 1, "$") || view.is(i + 1, "/");
    return (strong || weak) && !mark ? digits(view, i, 4, 1900, 2099) : null;
  }

  private static boolean endsThere(TokenView view, int i) {
    String next = view.key(i);
    boolean joined =
        next.length() > 1 && !next.startsWith("بتوقيت") && "وبلف".indexOf(next.charAt(0)) >= 0;
    return !view.isWord(i) || joined || next.startsWith("ال") || AFTER_YEAR.contains(next);
  }

  private @Nullable NumberReading definite(TokenView view, int i) {
    int at = view.is(i, "ال") || view.is(i, "(") ? i + 1 : i;
    boolean wrapped = at > i && view.is(i, "(");
    NumberReading read = numbers.at(view, at);
    boolean fits =
        read != null
            && read.value() != null
            && (wrapped ? view.is(read.end(), ")") : Proclitics.article(read.clitics()) || at > i);
    if (read == null || !fits) {
      return null;
    }
    int end = wrapped ? read.end() + 1 : read.end();
    return new NumberReading(i, end, read.value(), read.form(), read.scale(), 0);
  }

  private @Nullable NumberReading form(TokenView view, int i, boolean vague) {
    NumberReading read = numbers.at(view, i);
    return read != null && (read.form() == Form.VAGUE) == vague ? read : null;
  }

  /** A number of at most {@code width} digits and nothing else, in the range. */
  private @Nullable NumberReading digits(TokenView view, int i, int width, int low, int high) {
    String key = view.key(i);
    if (!view.isNumber(i) || key.length() > width || (width == 4 && key.length() != 4)) {
      return null;
    }
    for (int k = 0; k < key.length(); k++) {
      if (key.charAt(k) < '0' || key.charAt(k) > '9') {
        return null;
      }
    }
    int value = Integer.parseInt(key);
    return value < low || value > high
        ? null
        : new NumberReading(
            i,
            i + 1,
            java.math.BigDecimal.valueOf(value),
            Form.DIGITS,
            java.math.BigDecimal.ONE,
            0);
  }
}
