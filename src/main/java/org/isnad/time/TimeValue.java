package org.isnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.isnad.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means.
 *
 * @param type TIMEX3 type
 * @param iso its value; null where nothing decides it
 * @param from its first day; null where unknown or no date
 * @param grain how long it is: a day, a month …
 */
record TimeValue(
    TimeExpression.Type type, @Nullable String iso, @Nullable LocalDate from, Grain grain) {

  static TimeValue unknown(Grain grain) {
    return new TimeValue(TimeExpression.Type.DATE, null, null, grain);
  }

  static TimeValue day(@Nullable LocalDate day) {
    return day == null
        ? unknown(Grain.DAY)
        : new TimeValue(TimeExpression.Type.DATE, day.toString(), day, Grain.DAY);
  }

  static TimeValue week(@Nullable LocalDate inside) {
    return inside == null
        ? unknown(Grain.WEEK)
        : new TimeValue(
            TimeExpression.Type.DATE,
            weekIso(inside),
            inside.with(java.time.DayOfWeek.MONDAY),
            Grain.WEEK);
  }

  private static String weekIso(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static TimeValue month(@Nullable YearMonth month) {
    return month == null
        ? unknown(Grain.MONTH)
        : new TimeValue(TimeExpression.Type.DATE, month.toString(), month.atDay(1), Grain.MONTH);
  }

  static TimeValue year(@Nullable Integer year) {
    return year == null
        ? unknown(Grain.YEAR)
        : new TimeValue(
            TimeExpression.Type.DATE,
            String.format(Locale.ROOT, "%04d", year),
            LocalDate.of(year, 1, 1),
            Grain.YEAR);
  }

  static TimeValue period(@Nullable String iso, Grain grain) {
    return new TimeValue(TimeExpression.Type.DATE, iso, null, grain);
  }

  /** From the first day of one to the last of the other, as the parts are written. */
  static TimeValue span(TimeValue first, TimeValue last) {
    boolean known = first.iso() != null && last.iso() != null;
    return new TimeValue(
        first.type(), known ? first.iso() + "/" + last.iso() : null, first.from(), first.grain());
  }

  static TimeValue duration(@Nullable String iso) {
    return new TimeValue(TimeExpression.Type.DURATION, iso, null, Grain.DAY);
  }

  static TimeValue clock(@Nullable String iso, @Nullable LocalDate day) {
    return new TimeValue(TimeExpression.Type.TIME, iso, day, Grain.HOUR);
  }

  TimeValue as(TimeExpression.Type newType) {
    return new TimeValue(newType, iso, from, grain);
  }
}
