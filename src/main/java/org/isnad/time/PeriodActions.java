package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Actions that make weeks, months, quarters, years, decades and centuries. */
final class PeriodActions {
  private static final int FAR = 5;

  private PeriodActions() {}

  static void addTo(Map<String, Action> all) {
    all.put(
        "monthNumber",
        c -> c.number(0) >= 1 && c.number(0) <= 12 ? Integer.valueOf(c.number(0)) : null);
    all.put("yearNumber", c -> Integer.valueOf(c.number(0)));
    all.put("month", c -> month(c, 0, 1));
    all.put("monthAlone", PeriodActions::monthAlone);
    all.put("monthYear", c -> TimeValue.month(YearMonth.of(c.number(1), c.number(0))));
    all.put("numericMonth", PeriodActions::numericMonth);
    all.put("monthOfYear", c -> monthOf(c.number(0), c.time(1)));
    all.put("monthDirected", c -> TimeValue.month(c.reference().month(c.direction(0))));
    all.put("thisMonth", c -> TimeValue.month(c.reference().month()));
    all.put("year", c -> TimeValue.year(c.number(0)));
    all.put("yearDirected", c -> TimeValue.year(c.reference().year(c.direction(0))));
    all.put("thisYear", c -> TimeValue.year(c.reference().year()));
    all.put("weekDirected", c -> TimeValue.week(c.reference().week(c.direction(0))));
    all.put("thisWeek", c -> TimeValue.week(c.reference().day()));
    all.put("nthWeek", c -> nthWeek(c.number(0), c.time(1)));
    all.put("lastWeek", c -> lastWeek(c.time(0)));
    all.put("quarter", c -> part(c, "Q", 4));
    all.put("half", c -> part(c, "H", 2));
    all.put("edge", PeriodActions::edge);
    all.put("edgeThisYear", c -> edgeOf(c.word(0), TimeValue.year(c.reference().year())));
    all.put(
        "edgeDirected", c -> edgeOf(c.word(0), TimeValue.year(c.reference().year(c.direction(1)))));
    all.put("edgeThisWeek", c -> TimeValue.week(c.reference().day()));
    all.put("edgeOfQuarter", c -> edgeOfQuarter(c.word(0), c.time(1)));
    all.put("edgeUnknown", c -> TimeValue.unknown(Grain.DECADE));
    all.put("decade", c -> TimeValue.period(decade(c.number(0)), Grain.DECADE));
    all.put("century", c -> century(c.number(0)));
    all.put("lastCentury", c -> lastCentury(c.reference()));
    all.put("yearBefore", c -> TimeValue.year(c.reference().year(Direction.LAST)));
    all.put("unknownYear", c -> TimeValue.unknown(Grain.YEAR));
    all.put("unknownMonth", c -> TimeValue.unknown(Grain.MONTH));
    all.put("firstMonths", PeriodActions::firstMonths);
    all.put("unknown", c -> TimeValue.unknown(Grain.DAY));
    all.put("unknownSeason", c -> TimeValue.unknown(Grain.MONTH));
    all.put("holiday", PeriodActions::holiday);
  }

  private static TimeValue month(Capture c, int number, int direction) {
    return TimeValue.month(c.reference().month(c.number(number), c.direction(direction)));
  }

  /** «منذ أكتوبر» in March is of last year: a month told of is rather past than far ahead. */
  private static TimeValue monthAlone(Capture c) {
    YearMonth month = c.reference().month(c.number(0), Direction.NONE);
    YearMonth now = c.reference().month();
    boolean far = month != null && now != null && month.isAfter(now.plusMonths(FAR));
    return TimeValue.month(
        month != null && far && c.told() && !c.future() ? month.minusYears(1) : month);
  }

  private static @Nullable TimeValue numericMonth(Capture c) {
    int month = c.number(0);
    return month >= 1 && month <= 12 && c.number(1) >= 1900
        ? TimeValue.month(YearMonth.of(c.number(1), month))
        : null;
  }

  private static TimeValue monthOf(int month, TimeValue year) {
    LocalDate from = year.from();
    return TimeValue.month(from == null ? null : YearMonth.of(from.getYear(), month));
  }

  /** The week that begins with the n-th Monday of a month, as news calendars count it. */
  private static TimeValue nthWeek(int n, TimeValue month) {
    LocalDate from = month.from();
    if (from == null) {
      return TimeValue.unknown(Grain.WEEK);
    }
    return TimeValue.week(
        from.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusWeeks(n - 1L));
  }

  private static TimeValue lastWeek(TimeValue month) {
    LocalDate from = month.from();
    if (from == null) {
      return TimeValue.unknown(Grain.WEEK);
    }
    LocalDate end = from.with(TemporalAdjusters.lastDayOfMonth());
    LocalDate sunday = end.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return TimeValue.week(sunday);
  }

  /** «الربع الأول من 2024»; without a year of the reference's. */
  private static @Nullable TimeValue part(Capture c, String letter, int most) {
    int n = c.number(0);
    if (n < 1 || n > most) {
      return null;
    }
    LocalDate from = c.has(1) ? c.time(1).from() : null;
    Integer year =
        c.has(1) ? (from == null ? null : Integer.valueOf(from.getYear())) : c.reference().year();
    return TimeValue.period(
        year == null ? null : String.format(Locale.ROOT, "%04d-%s%d", year, letter, n),
        Grain.MONTH);
  }

  /** «الأشهر الثلاثة الأولى من 2024» is its first quarter, six its first half. */
  private static @Nullable TimeValue firstMonths(Capture c) {
    LocalDate from = c.time(2).from();
    int n = c.number(1);
    if (!c.word(0).equals("MONTH") || n > 11) {
      return null;
    }
    String part = n == 3 ? "Q1" : n == 6 ? "H1" : "";
    return TimeValue.period(
        from == null || part.isEmpty() ? null : from.getYear() + "-" + part, Grain.MONTH);
  }

  /** «منتصف مارس» is the 15th; other edges are too vague to be more than their whole. */
  private static TimeValue edge(Capture c) {
    TimeValue whole = c.time(1);
    LocalDate from = whole.from();
    boolean middle = c.word(0).equals("MID") && whole.grain() == Grain.MONTH && from != null;
    return middle && from != null ? TimeValue.day(from.withDayOfMonth(15)) : whole;
  }

  /** «مطلع العام الجاري» is its first month, «نهاية العام» its last. */
  private static TimeValue edgeOf(String edge, TimeValue year) {
    LocalDate from = year.from();
    if (from == null || edge.equals("MID")) {
      return year;
    }
    return TimeValue.month(YearMonth.of(from.getYear(), edge.equals("START") ? 1 : 12));
  }

  /** «نهاية الربع الثالث» is its last month. */
  private static TimeValue edgeOfQuarter(String edge, TimeValue quarter) {
    String iso = quarter.iso();
    if (iso == null || edge.equals("MID")) {
      return quarter;
    }
    int last = 3 * (iso.charAt(6) - '0');
    int year = Integer.parseInt(iso.substring(0, 4));
    return TimeValue.month(YearMonth.of(year, edge.equals("START") ? last - 2 : last));
  }

  private static String decade(int year) {
    return Integer.toString(year / 10);
  }

  private static @Nullable TimeValue century(int n) {
    return n < 1 || n > 30
        ? null
        : TimeValue.period(String.format(Locale.ROOT, "%02d", n - 1), Grain.CENTURY);
  }

  private static TimeValue lastCentury(Reference reference) {
    Integer year = reference.year();
    String iso = year == null ? null : String.format(Locale.ROOT, "%02d", year / 100 - 1);
    return TimeValue.period(iso, Grain.CENTURY);
  }

  private static TimeValue holiday(Capture c) {
    Integer year = c.has(1) ? Integer.valueOf(c.number(1)) : c.reference().year();
    return TimeValue.day(year == null ? null : Holidays.in(c.word(0), year));
  }
}
