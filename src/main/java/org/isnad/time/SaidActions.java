package org.isnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Actions that point back at what the article named before: «الشهر نفسه» (“the same month”). */
final class SaidActions {
  private SaidActions() {}

  static void addTo(Map<String, Action> all) {
    all.put("sameDay", c -> TimeValue.day(c.said().day()));
    all.put("sameMonth", c -> TimeValue.month(c.said().month()));
    all.put("dayOfSameMonth", SaidActions::dayOfSameMonth);
    all.put("samePeriod", SaidActions::samePeriod);
    all.put("samePeriodBefore", SaidActions::samePeriodBefore);
  }

  private static @Nullable TimeValue dayOfSameMonth(Capture c) {
    YearMonth month = c.said().month();
    return DayActions.dayOf(TimeValue.month(month), c.number(0));
  }

  /** «الفترة نفسها من العام الماضي»; the year alone if no part of one was named before. */
  private static TimeValue samePeriod(Capture c) {
    TimeValue year = c.time(0);
    LocalDate from = year.from();
    String iso = from == null ? null : c.said().partOf(from.getYear());
    return iso == null ? year : period(iso);
  }

  /** «الشهر نفسه من العام السابق»: of the year before the one it was named with. */
  private static TimeValue samePeriodBefore(Capture c) {
    int year = c.said().partYear();
    String iso = year == 0 ? null : c.said().partOf(year - 1);
    return iso == null ? TimeValue.unknown(Grain.YEAR) : period(iso);
  }

  private static TimeValue period(String iso) {
    return TimeValue.period(iso, Grain.MONTH);
  }
}
