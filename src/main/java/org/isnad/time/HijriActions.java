package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Actions for Hijri dates, by the Umm al-Qura calendar.
 *
 * <p>Example: «15 رمضان 1438 هـ» is 2017-06-10.
 */
final class HijriActions {
  private HijriActions() {}

  static void addTo(Map<String, Action> all) {
    all.put("hijriDay", HijriActions::day);
    all.put("hijriDayDirected", HijriActions::directed);
    all.put("hijriMonth", HijriActions::month);
    all.put("hijriMonthOfYear", c -> monthIn(c.number(1), c.number(0)));
    all.put("hijriYear", c -> TimeValue.unknown(Grain.YEAR));
  }

  private static @Nullable TimeValue day(Capture c) {
    if (c.has(2)) {
      return TimeValue.day(civil(c.number(2), c.number(1), c.number(0)));
    }
    return near(c, Direction.NONE);
  }

  private static @Nullable TimeValue directed(Capture c) {
    return near(c, c.direction(2));
  }

  private static @Nullable TimeValue near(Capture c, Direction direction) {
    LocalDate today = c.reference().day();
    if (today == null || c.number(0) > 30) {
      return TimeValue.unknown(Grain.DAY);
    }
    int year = HijrahDate.from(today).get(ChronoField.YEAR);
    LocalDate same = civil(year, c.number(1), c.number(0));
    if (same == null) {
      return null;
    }
    boolean back = direction == Direction.LAST && !same.isBefore(today);
    boolean ahead = direction == Direction.NEXT && !same.isAfter(today);
    int shifted = back ? year - 1 : ahead ? year + 1 : year;
    return TimeValue.day(civil(shifted, c.number(1), c.number(0)));
  }

  /** «رمضان 1438»: the Gregorian days it covers. */
  private static TimeValue month(Capture c) {
    return span(civil(c.number(1), c.number(0), 1));
  }

  private static TimeValue monthIn(int year, int month) {
    return span(inYear(year, month, 1));
  }

  private static TimeValue span(@Nullable LocalDate first) {
    if (first == null) {
      return TimeValue.unknown(Grain.MONTH);
    }
    LocalDate last = first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
    return TimeValue.span(TimeValue.day(first), TimeValue.day(last));
  }

  private static @Nullable LocalDate civil(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day of the Hijri year that falls into a Gregorian year. */
  static @Nullable LocalDate inYear(int gregorian, int month, int day) {
    int hijri = (int) ((gregorian - 622) * 33L / 32);
    for (int year = hijri - 1; year <= hijri + 2; year++) {
      LocalDate found = civil(year, month, day);
      if (found != null && found.getYear() == gregorian) {
        return found;
      }
    }
    return null;
  }
}
