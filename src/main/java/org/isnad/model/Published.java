package org.isnad.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, as far as it is known: a day, a month or a year.
 *
 * <p>Example: «2017-03» lets «فبراير الماضي» (“last February”) be read as 2017-02.
 *
 * @param year the Gregorian year
 * @param month 1–12, or empty
 * @param day 1–31, or empty; never without a month
 */
public record Published(int year, OptionalInt month, OptionalInt day) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?");

  public Published {
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day without a month: " + day.getAsInt());
    }
  }

  /**
   * Reads {@code 2017-03-10}, {@code 2017-03} or {@code 2017}; a time of day after a full date is
   * ignored.
   *
   * @throws IllegalArgumentException if {@code text} is none of these or no real date
   */
  public static Published parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()) {
      throw new IllegalArgumentException("not a date (2017-03-10, 2017-03 or 2017): " + text);
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return new Published(year, OptionalInt.empty(), OptionalInt.empty());
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return new Published(year, OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
      }
      LocalDate date = month.atDay(Integer.parseInt(m.group(3)));
      return new Published(
          year, OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + text, e);
    }
  }

  /** ISO 8601, as precise as known. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10).append(pad(year, 4));
    if (month.isPresent()) {
      iso.append('-').append(pad(month.getAsInt(), 2));
    }
    if (day.isPresent()) {
      iso.append('-').append(pad(day.getAsInt(), 2));
    }
    return iso.toString();
  }

  private static String pad(int value, int width) {
    return "0".repeat(Math.max(0, width - Integer.toString(value).length())) + value;
  }
}
