package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * When an article was written, as far as known, and what is relative to it.
 *
 * <p>Example: seen from March 2017 «فبراير الماضي» (“last February”) is 2017-02, also if the day is
 * not known; seen from nowhere it is nothing.
 *
 * @param year null if unknown
 * @param month null if unknown
 * @param day null if unknown
 * @param guessed whether the year is only the one that the text names most: it decides «العام
 *     الجاري», no month
 */
record Reference(
    @Nullable Integer year, @Nullable YearMonth month, @Nullable LocalDate day, boolean guessed) {
  static final Reference UNKNOWN = new Reference(null, null, null, false);

  static Reference of(LocalDate day) {
    return new Reference(day.getYear(), YearMonth.from(day), day, false);
  }

  static Reference of(Published published) {
    int year = published.year();
    if (published.month().isEmpty()) {
      return new Reference(year, null, null, false);
    }
    YearMonth month = YearMonth.of(year, published.month().getAsInt());
    return published.day().isEmpty()
        ? new Reference(year, month, null, false)
        : of(month.atDay(published.day().getAsInt()));
  }

  @Nullable Integer year(Direction direction) {
    return year == null ? null : Integer.valueOf(year + direction.step());
  }

  @Nullable YearMonth month(Direction direction) {
    return month == null ? null : month.plusMonths(direction.step());
  }

  @Nullable LocalDate day(long plus) {
    return day == null ? null : day.plusDays(plus);
  }

  @Nullable LocalDate week(Direction direction) {
    return day == null ? null : day.plusWeeks(direction.step());
  }

  /** The month {@code number} meant by {@code direction}; near a new year the nearer one. */
  @Nullable YearMonth month(int number, Direction direction) {
    if (month == null) {
      return year != null && (!guessed || direction != Direction.NONE)
          ? YearMonth.of(year, number)
          : null;
    }
    YearMonth same = YearMonth.of(month.getYear(), number);
    return switch (direction) {
      case LAST -> same.isBefore(month) ? same : same.minusYears(1);
      case NEXT -> same.isAfter(month) ? same : same.plusYears(1);
      case THIS -> same;
      case NONE -> nearer(same, month);
    };
  }

  private static YearMonth nearer(YearMonth same, YearMonth reference) {
    int from = reference.getMonthValue();
    int to = same.getMonthValue();
    if (from <= 2 && to >= 11) {
      return same.minusYears(1);
    }
    return from >= 11 && to <= 2 ? same.plusYears(1) : same;
  }

  /** The weekday meant by {@code direction}; without one today or the last. */
  @Nullable LocalDate weekday(DayOfWeek weekday, Direction direction) {
    if (day == null) {
      return null;
    }
    return switch (direction) {
      case LAST -> day.with(TemporalAdjusters.previous(weekday));
      case NEXT -> day.with(TemporalAdjusters.next(weekday));
      case THIS -> day.with(weekday);
      case NONE -> day.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }
}
