package org.isnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Actions that make spans from one time to another. */
final class SpanActions {
  private SpanActions() {}

  static void addTo(Map<String, Action> all) {
    all.put("daysOfMonth", c -> days(c.number(0), c.number(1), c.time(2)));
    all.put("daysOfMonthNumber", c -> daysOf(c, c.number(0), c.number(1), c.number(2)));
    all.put("monthThenDays", SpanActions::monthThenDays);
    all.put("dates", c -> span(c.time(0), c.time(1)));
    all.put("years", SpanActions::years);
    all.put("shortYears", SpanActions::shortYears);
    all.put("months", c -> months(c, c.direction(2)));
    all.put("monthsTo", SpanActions::monthsTo);
    all.put("monthsOfYear", SpanActions::monthsOfYear);
    all.put("monthYears", SpanActions::monthYears);
    all.put("weekdays", SpanActions::weekdays);
    all.put("nextDecades", c -> TimeValue.period(null, Grain.DECADE));
    all.put("twoDecades", c -> decades(c.number(0), c.number(1)));
  }

  private static @Nullable TimeValue days(int first, int last, TimeValue month) {
    TimeValue from = DayActions.dayOf(month, first);
    TimeValue to = DayActions.dayOf(month, last);
    return from == null || to == null || first >= last ? null : TimeValue.span(from, to);
  }

  private static @Nullable TimeValue monthThenDays(Capture c) {
    return daysOf(c, c.number(1), c.number(2), c.number(0));
  }

  private static @Nullable TimeValue daysOf(Capture c, int first, int last, int month) {
    return days(first, last, TimeValue.month(c.reference().month(month, Direction.NONE)));
  }

  private static TimeValue span(TimeValue first, TimeValue last) {
    return TimeValue.span(first, last);
  }

  private static @Nullable TimeValue years(Capture c) {
    int first = c.number(0);
    int last = c.number(1);
    return first < last ? TimeValue.span(TimeValue.year(first), TimeValue.year(last)) : null;
  }

  /** «2016/17» */
  private static @Nullable TimeValue shortYears(Capture c) {
    int first = c.number(0);
    int last = first / 100 * 100 + c.number(1);
    return last == first + 1 ? TimeValue.span(TimeValue.year(first), TimeValue.year(last)) : null;
  }

  private static TimeValue months(Capture c, Direction direction) {
    YearMonth last = c.reference().month(c.number(1), direction);
    YearMonth first = last == null ? null : YearMonth.of(last.getYear(), c.number(0));
    if (first != null && first.isAfter(last)) {
      first = first.minusYears(1);
    }
    return TimeValue.span(TimeValue.month(first), TimeValue.month(last));
  }

  private static TimeValue monthsOfYear(Capture c) {
    YearMonth first = YearMonth.of(c.number(2), c.number(0));
    YearMonth last = YearMonth.of(c.number(2), c.number(1));
    return first.isBefore(last)
        ? TimeValue.span(TimeValue.month(first), TimeValue.month(last))
        : TimeValue.unknown(Grain.MONTH);
  }

  private static @Nullable TimeValue monthYears(Capture c) {
    YearMonth first = YearMonth.of(c.number(1), c.number(0));
    YearMonth last = YearMonth.of(c.number(3), c.number(2));
    return first.isBefore(last)
        ? TimeValue.span(TimeValue.month(first), TimeValue.month(last))
        : null;
  }

  private static TimeValue monthsTo(Capture c) {
    YearMonth first = YearMonth.of(c.number(3), c.number(0));
    YearMonth last = YearMonth.of(c.number(3), c.number(2));
    return TimeValue.span(TimeValue.month(first), TimeValue.month(last));
  }

  private static TimeValue weekdays(Capture c) {
    LocalDate first = weekday(c, 0);
    LocalDate last = weekday(c, 1);
    if (first != null && last != null && last.isBefore(first)) {
      first = first.minusWeeks(1);
    }
    return TimeValue.span(TimeValue.day(first), TimeValue.day(last));
  }

  private static @Nullable LocalDate weekday(Capture c, int i) {
    return c.reference().weekday(java.time.DayOfWeek.of(c.number(i)), c.direction(2));
  }

  private static TimeValue decades(int first, int last) {
    return TimeValue.span(TimeValue.year(first), TimeValue.year(last + 9));
  }
}
