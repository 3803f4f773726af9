package org.isnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What an article named last: the day, the month, the part of a year.
 *
 * <p>Example: after «الربع الثاني من 2022» (“the second quarter of 2022”) «الفترة نفسها من العام
 * الماضي» (“the same period of last year”) is 2021-Q2. One article, one thread.
 */
final class Said {
  private static final int YEAR = 4;

  private @Nullable LocalDate day;
  private @Nullable YearMonth month;
  private @Nullable String part;
  private int partYear;

  /** Takes note of {@code piece}, which was read as a time. */
  void note(Piece piece) {
    if (!(piece.value() instanceof TimeValue value)) {
      return;
    }
    if (value.type() == TimeExpression.Type.DURATION) {
      part = null;
    }
    LocalDate from = value.from();
    String iso = value.iso();
    if (iso == null) {
      return;
    }
    if (value.grain() == Grain.MONTH && iso.length() > YEAR && iso.charAt(YEAR) == '-') {
      partYear = Integer.parseInt(iso.substring(0, YEAR));
      part = partOf(iso);
    }
    if (from != null && (value.grain() == Grain.MONTH || value.grain() == Grain.DAY)) {
      month = YearMonth.from(from);
    }
    if (from != null && value.grain() == Grain.DAY) {
      day = from;
    }
  }

  /** What follows the year; null for a span from one year to another. */
  private static @Nullable String partOf(String iso) {
    int slash = iso.indexOf('/');
    return slash < 0 || iso.regionMatches(0, iso, slash + 1, YEAR) ? iso.substring(YEAR) : null;
  }

  @Nullable LocalDate day() {
    return day;
  }

  @Nullable YearMonth month() {
    return month;
  }

  /** The part of a year named last, in {@code year}; null if none was. */
  @Nullable String partOf(int year) {
    if (part == null) {
      return null;
    }
    int slash = part.indexOf('/');
    String of = String.valueOf(year);
    return slash < 0
        ? of + part
        : of + part.substring(0, slash + 1) + of + part.substring(slash + 5);
  }

  /** The year of the part named last; 0 if none was. */
  int partYear() {
    return part == null ? 0 : partYear;
  }
}
