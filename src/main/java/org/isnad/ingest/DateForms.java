package org.isnad.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Published;

/**
 * Finds a date in the ways that files and pages write it: ISO 8601, 14/3/2017, «14 مارس 2017» (“14
 * March 2017”), 14 Mar 2017, 20170314, seconds or milliseconds since 1970. Day before month.
 * Stateless.
 */
final class DateForms {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[\\s,،/-]+(\\p{L}+)(?:\\s*/\\s*\\p{L}+)?[\\s,،/-]+(\\d{4})");
  private static final Pattern NAME_FIRST =
      Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,،]+(\\d{4})");
  private static final Pattern COMPACT =
      Pattern.compile("\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{4}|\\d{6}|[Tt ].*)?\\s*");
  private static final Pattern SINCE_1970 = Pattern.compile("\\s*(1\\d{9})(?:\\d{3}|\\.\\d+)?\\s*");
  private static final List<String> MONTHS =
      List.of(
          "jan يناير كانون جانفي",
          "feb فبراير شباط فيفري",
          "mar مارس اذار",
          "apr ابريل نيسان افريل",
          "may مايو ايار ماي",
          "jun يونيو حزيران جوان يونيه",
          "jul يوليو تموز جويليه يوليوز يوليه",
          "aug اغسطس اب اوت غشت",
          "sep سبتمبر ايلول شتنبر",
          "oct اكتوبر تشرين",
          "nov نوفمبر نونبر",
          "dec ديسمبر دجنبر");

  private DateForms() {}

  /** The first date in {@code text} as ISO 8601. */
  static Optional<String> find(String text) {
    String digits = western(text);
    Matcher year = YEAR_FIRST.matcher(digits);
    if (year.find()) {
      return iso(year.group(1), year.group(2), year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(digits);
    if (day.find()) {
      return iso(day.group(3), day.group(2), day.group(1));
    }
    Matcher named = NAMED.matcher(digits);
    if (named.find()) {
      return iso(named.group(3), month(named.group(2)), named.group(1));
    }
    Matcher first = NAME_FIRST.matcher(digits);
    return first.find()
        ? iso(first.group(3), month(first.group(1)), first.group(2))
        : inDigits(digits);
  }

  /** The date of a text that is nothing but digits, as programs write it. */
  private static Optional<String> inDigits(String digits) {
    Matcher since = SINCE_1970.matcher(digits);
    if (since.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(since.group(1)));
      return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC).toString());
    }
    Matcher compact = COMPACT.matcher(digits);
    return compact.matches()
        ? iso(compact.group(1), compact.group(2), compact.group(3))
        : Optional.empty();
  }

  /** The date in an address such as {@code /2020/8/24/…}. */
  static Optional<String> inAddress(String url) {
    return find(url.replaceAll(".*?/(\\d{4}/\\d{1,2}/\\d{1,2})/.*", "$1"));
  }

  private static String month(String name) {
    String key = LetterKey.of(name);
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String known : MONTHS.get(i).split(" ")) {
        if (known.charAt(0) < 128 ? key.startsWith(known) : key.equals(known)) {
          return Integer.toString(i + 1);
        }
      }
    }
    return "0";
  }

  private static Optional<String> iso(String year, String month, String day) {
    String iso = year + "-" + pad(month) + "-" + pad(day);
    try {
      return Optional.of(Published.parse(iso).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String pad(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static String western(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c ->
                out.appendCodePoint(
                    Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                        ? '0' + Character.digit(c, 10)
                        : c));
    return out.toString();
  }
}
