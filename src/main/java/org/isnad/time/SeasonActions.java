package org.isnad.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Actions that make seasons and school years: «الصيف الماضي» (“last summer”). */
final class SeasonActions {
  private static final int SCHOOL = Month.SEPTEMBER.getValue();

  private SeasonActions() {}

  static void addTo(Map<String, Action> all) {
    all.put("seasonDirected", c -> season(c.word(0), directed(c)));
    all.put("thisSeason", c -> season(c.word(0), year(c.reference())));
    all.put("seasonOfYear", c -> ofYear(c.word(0), c.time(1)));
    all.put("schoolYear", SeasonActions::schoolYear);
  }

  private static TimeValue season(String season, @Nullable Integer year) {
    return TimeValue.period(year == null ? null : year + "-" + season, Grain.MONTH);
  }

  private static TimeValue ofYear(String season, TimeValue year) {
    LocalDate from = year.from();
    return season(season, from == null ? null : Integer.valueOf(from.getYear()));
  }

  private static @Nullable Integer year(Reference reference) {
    return reference.month() == null ? null : reference.year();
  }

  /** The year in which the season meant begins; of this winter nobody can say. */
  private static @Nullable Integer directed(Capture c) {
    YearMonth now = c.reference().month();
    if (now == null) {
      return null;
    }
    int first = first(c.word(0));
    int month = now.getMonthValue();
    int year = now.getYear();
    return switch (c.direction(1)) {
      case LAST ->
          Integer.valueOf(
              month > first + 2 ? year : first == 12 && month < 3 ? year - 2 : year - 1);
      case NEXT -> Integer.valueOf(month < first ? year : year + 1);
      default -> first == 12 ? null : Integer.valueOf(year);
    };
  }

  private static int first(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  private static TimeValue schoolYear(Capture c) {
    YearMonth now = c.reference().month();
    if (now == null) {
      return TimeValue.unknown(Grain.YEAR);
    }
    int first = now.getMonthValue() >= SCHOOL ? now.getYear() : now.getYear() - 1;
    int year = first + c.direction(0).step();
    return TimeValue.span(TimeValue.year(year), TimeValue.year(year + 1));
  }
}
