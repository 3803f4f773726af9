package org.isnad.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Actions that make days: of a month, of a week, seen from today. */
final class DayActions {
  private DayActions() {}

  static void addTo(Map<String, Action> all) {
    all.put("dayOfMonth", c -> dayOf(c.time(1), c.number(0)));
    all.put("dayOfMonthYear", c -> civil(c.number(2), c.number(1), c.number(0)));
    all.put("monthThenDay", c -> dayOf(c.time(0), c.number(1)));
    all.put("monthThenDay2", c -> dayOf(month(c, c.number(0)), c.number(1)));
    all.put("monthDayYear", c -> civil(c.number(2), c.number(0), c.number(1)));
    all.put("dayDirected", DayActions::directed);
    all.put("dayMonthYear", c -> civil(c.number(2), c.number(1), c.number(0)));
    all.put("yearMonthDay", c -> civil(c.number(0), c.number(1), c.number(2)));
    all.put("dayMonth", c -> dayOf(month(c, c.number(1)), c.number(0)));
    all.put("weekdayMonth", c -> dayOf(month(c, c.number(2)), c.number(1)));
    all.put("weekday", c -> weekday(c, c.number(0), c.direction(1)));
    all.put("thisWeekday", DayActions::thisWeekday);
    all.put("deicticWeekday", DayActions::deicticWeekday);
    all.put("weekdayFull", DayActions::weekdayFull);
    all.put("dayOfThisMonth", c -> dayOf(TimeValue.month(c.reference().month()), c.number(0)));
    all.put("firstDay", c -> dayOf(c.time(0), 1));
    all.put("weekdayOfWeek", c -> weekdayIn(c.number(0), c.time(1)));
    all.put("weekdayDate", DayActions::weekdayDate);
    all.put("weekdayDay", DayActions::weekdayDay);
    all.put("deictic", c -> TimeValue.day(c.reference().day(c.number(0))));
    all.put("nthDay", c -> dayOf(c.time(1), c.number(0)));
    all.put("lastDay", c -> lastDay(c.time(0)));
    all.put("nthWeekday", c -> nthWeekday(c.number(0), c.number(1), c.time(2)));
    all.put("weekdayNth", c -> nthWeekday(c.number(1), c.number(0), c.time(2)));
    all.put("lastWeekday", c -> lastWeekday(c.number(0), c.time(1)));
    all.put("now", c -> now(c.reference()));
  }

  private static TimeValue month(Capture c, int number) {
    return number < 1 || number > 12
        ? TimeValue.unknown(Grain.YEAR)
        : TimeValue.month(c.reference().month(number, Direction.NONE));
  }

  private static TimeValue now(Reference reference) {
    LocalDate day = reference.day();
    return day == null ? TimeValue.unknown(Grain.DAY) : TimeValue.period("PRESENT_REF", Grain.DAY);
  }

  static @Nullable TimeValue dayOf(TimeValue month, int day) {
    if (month.grain() != Grain.MONTH) {
      return null;
    }
    LocalDate from = month.from();
    if (from == null) {
      return TimeValue.unknown(Grain.DAY);
    }
    return day <= from.lengthOfMonth() && day > 0 ? TimeValue.day(from.withDayOfMonth(day)) : null;
  }

  private static @Nullable TimeValue civil(int year, int month, int day) {
    try {
      return TimeValue.day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** «5 أبريل الماضي»: the last such day, which may be in this month. */
  private static @Nullable TimeValue directed(Capture c) {
    Direction direction = c.direction(2);
    LocalDate today = c.reference().day();
    if (today == null || direction == Direction.THIS) {
      YearMonth month = c.reference().month(c.number(1), direction);
      return dayOf(TimeValue.month(month), c.number(0));
    }
    TimeValue same =
        dayOf(TimeValue.month(YearMonth.of(today.getYear(), c.number(1))), c.number(0));
    if (same == null || same.from() == null) {
      return null;
    }
    LocalDate day = same.from();
    if (direction == Direction.LAST && !day.isBefore(today)) {
      return TimeValue.day(day.minusYears(1));
    }
    return TimeValue.day(
        direction == Direction.NEXT && !day.isAfter(today) ? day.plusYears(1) : day);
  }

  private static TimeValue weekday(Capture c, int weekday, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate today = c.reference().day();
    boolean ahead = direction == Direction.NONE && c.future() && today != null;
    if (ahead && today != null) {
      return TimeValue.day(today.with(TemporalAdjusters.nextOrSame(day)));
    }
    return TimeValue.day(c.reference().weekday(day, direction));
  }

  private static TimeValue thisWeekday(Capture c) {
    LocalDate today = c.reference().day();
    DayOfWeek day = DayOfWeek.of(c.number(0));
    return TimeValue.day(today == null ? null : today.with(TemporalAdjusters.nextOrSame(day)));
  }

  /** «أمس الأحد» in an article of Tuesday: the weekday decides. */
  private static TimeValue deicticWeekday(Capture c) {
    LocalDate day = c.reference().day(c.number(0));
    DayOfWeek weekday = DayOfWeek.of(c.number(1));
    if (day == null) {
      return TimeValue.unknown(Grain.DAY);
    }
    return TimeValue.day(
        day.with(
            c.number(0) > 0
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  private static @Nullable TimeValue weekdayFull(Capture c) {
    LocalDate day = c.time(1).from();
    return day != null && day.getDayOfWeek().getValue() == c.number(0) ? c.time(1) : null;
  }

  private static TimeValue weekdayIn(int weekday, TimeValue week) {
    LocalDate monday = week.from();
    return TimeValue.day(monday == null ? null : monday.with(DayOfWeek.of(weekday)));
  }

  /** «الخميس 15 أغسطس»: the year in which that day is that weekday, near the one assumed. */
  private static @Nullable TimeValue weekdayDate(Capture c) {
    TimeValue date = c.time(1);
    LocalDate day = date.from();
    int weekday = c.number(0);
    if (day == null || day.getDayOfWeek().getValue() == weekday) {
      return date;
    }
    for (int years : new int[] {1, -1}) {
      LocalDate other = day.plusYears(years);
      if (other.getDayOfWeek().getValue() == weekday && c.value(2) == null) {
        return TimeValue.day(other);
      }
    }
    return null;
  }

  /** «السبت السادس عشر»: that day of the month, this or next, which is that weekday. */
  private static @Nullable TimeValue weekdayDay(Capture c) {
    YearMonth month = c.reference().month();
    if (month == null) {
      return TimeValue.unknown(Grain.DAY);
    }
    TimeValue day = dayOf(TimeValue.month(month), c.number(1));
    boolean same =
        day != null && day.from() != null && day.from().getDayOfWeek().getValue() == c.number(0);
    return same ? day : null;
  }

  private static TimeValue lastDay(TimeValue month) {
    LocalDate from = month.from();
    return TimeValue.day(from == null ? null : from.with(TemporalAdjusters.lastDayOfMonth()));
  }

  private static @Nullable TimeValue nthWeekday(int n, int weekday, TimeValue month) {
    LocalDate from = month.from();
    if (n > 5 || month.grain() != Grain.MONTH) {
      return null;
    }
    return TimeValue.day(
        from == null
            ? null
            : from.with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday))));
  }

  private static TimeValue lastWeekday(int weekday, TimeValue month) {
    LocalDate from = month.from();
    return TimeValue.day(
        from == null ? null : from.with(TemporalAdjusters.lastInMonth(DayOfWeek.of(weekday))));
  }
}
