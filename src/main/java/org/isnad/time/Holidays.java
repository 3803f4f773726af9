package org.isnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When holidays fall: «عيد الفطر» (hijri 10-01), «عيد الميلاد» (12-25), «عيد الفصح» (Easter). */
final class Holidays {
  private Holidays() {}

  /**
   * The day of {@code holiday} in a Gregorian year.
   *
   * @param holiday {@code hijri 10-01}, {@code civil 12-25} or {@code easter}
   */
  static @Nullable LocalDate in(String holiday, int year) {
    if (holiday.equals("easter")) {
      return easter(year);
    }
    String[] parts = holiday.split("[ -]", -1);
    int month = Integer.parseInt(parts[1]);
    int day = Integer.parseInt(parts[2]);
    return parts[0].equals("civil")
        ? LocalDate.of(year, month, day)
        : HijriActions.inYear(year, month, day);
  }

  /** Gauss's rule for the Gregorian Easter. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int epact = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    int sunday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
    int day = epact - sunday;
    int month = 3 + (day + 40) / 44;
    return LocalDate.of(year, month, day + 28 - 31 * (month / 4));
  }
}
