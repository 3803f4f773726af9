package org.isnad.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.isnad.quantity.NumberReading;
import org.jspecify.annotations.Nullable;

/** Actions that make clock times and parts of a day. */
final class ClockActions {
  private ClockActions() {}

  /**
   * A time of day.
   *
   * @param hour 0–24, as written
   * @param minute -1 if not said
   * @param second -1 if not said
   * @param part of the day: AM, NOON, PM, NIGHT, or empty
   * @param exact whether the hour counts to 24
   */
  record Clock(int hour, int minute, int second, String part, boolean exact) {
    Clock in(String newPart) {
      return new Clock(hour, minute, second, newPart, exact);
    }

    Clock universal() {
      return new Clock(hour, minute, second, part, true);
    }

    /**
     * The hour of 24: «الثالثة عصرا» is 15; without a part of the day small hours are afternoon.
     */
    int hour24() {
      boolean small = hour >= 1 && hour < 12;
      return switch (part) {
        case "AM" -> hour == 12 ? 0 : hour;
        case "NOON" -> small && hour < 7 ? hour + 12 : hour;
        case "PM" -> small ? hour + 12 : hour;
        case "NIGHT" -> hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
        default -> !exact && hour >= 1 && hour < 7 ? hour + 12 : hour;
      };
    }

    String iso() {
      StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "T%02d", hour24()));
      if (minute >= 0) {
        out.append(String.format(Locale.ROOT, ":%02d", minute));
      }
      if (second >= 0) {
        out.append(String.format(Locale.ROOT, ":%02d", second));
      }
      return out.toString();
    }

    /** Without a day with its minutes: «الساعة السادسة صباحا» is T06:00. */
    TimeValue on(@Nullable LocalDate day) {
      String undated = minute < 0 ? iso() + ":00" : iso();
      return TimeValue.clock(day == null ? undated : day + iso(), day);
    }
  }

  static void addTo(Map<String, Action> all) {
    all.put("clock", c -> clock(c.number(0), -1, -1, false));
    all.put("clockMinutes", c -> clock(c.number(0), c.number(1), -1, written(c)));
    all.put("clockSeconds", c -> clock3(c));
    all.put("clockFraction", c -> withFraction(c, 1));
    all.put("clockLess", c -> withFraction(c, -1));
    all.put("clockDot", ClockActions::dotted);
    all.put("clockPart", c -> clockOf(c, 0).in(c.word(1)));
    all.put("clockBare", ClockActions::bare);
    all.put("clockOnDate", c -> on(clockOf(c, 0), c.time(2)));
    all.put("clockUniversal", c -> clockOf(c, 0).universal());
    all.put("clockAlone", c -> clockOf(c, 0).on(c.reference().day()));
    all.put("clockOn", c -> on(clockOf(c, 0), c.time(1)));
    all.put("dateClock", c -> on(clockOf(c, 1), c.time(0)));
    all.put("partOfDay", c -> part(c.word(0), c.time(1)));
    all.put("dateOfPart", c -> c.time(0).grain() == Grain.DAY ? c.time(0) : null);
    all.put("thisPart", c -> part(c.word(0), TimeValue.day(c.reference().day())));
    all.put("tonight", c -> part("NI", TimeValue.day(c.reference().day())));
    all.put("clockSpan", ClockActions::span);
    all.put("dateClockSpan", ClockActions::dateSpan);
  }

  static Clock clockOf(Capture c, int i) {
    if (c.value(i) instanceof Clock clock) {
      return clock;
    }
    throw new IllegalArgumentException("capture " + i + " is no clock time: " + c.value(i));
  }

  private static @Nullable Clock bare(Capture c) {
    Clock clock = clock(c.number(0), -1, -1, false);
    return clock == null || c.number(0) > 12 ? null : clock.in(c.word(1));
  }

  private static boolean written(Capture c) {
    boolean zero = c.value(0) instanceof NumberReading n && n.form() != NumberReading.Form.DIGITS;
    return !zero && c.number(0) == 0;
  }

  private static @Nullable Clock clock(int hour, int minute, int second, boolean exact) {
    return hour > 24 || minute > 59 || second > 59
        ? null
        : new Clock(hour, minute, second, "", exact);
  }

  private static @Nullable Clock clock3(Capture c) {
    return clock(c.number(0), c.number(1), c.number(2), true);
  }

  private static @Nullable Clock withFraction(Capture c, int sign) {
    boolean fraction =
        c.value(1) instanceof NumberReading n && n.form() == NumberReading.Form.FRACTION;
    BigDecimal part = c.value(1) instanceof NumberReading n ? n.value() : null;
    if (!fraction || part == null) {
      return null;
    }
    int minutes = (int) Math.round(part.doubleValue() * 60);
    int hour = c.number(0);
    return sign > 0
        ? clock(hour, minutes, -1, false)
        : clock(hour == 1 ? 12 : hour - 1, 60 - minutes, -1, false);
  }

  /** «الساعة 10.33» */
  private static @Nullable Clock dotted(Capture c) {
    BigDecimal value = c.value(0) instanceof NumberReading n ? n.value() : null;
    if (value == null || value.scale() != 2) {
      return null;
    }
    int all = value.movePointRight(2).intValue();
    return clock(all / 100, all % 100, -1, false);
  }

  private static TimeValue on(Clock clock, TimeValue date) {
    LocalDate day = date.from();
    return day == null || date.grain() != Grain.DAY ? clock.on(null) : clock.on(day);
  }

  /** «صباح الجمعة»: the morning is said, other parts only with «هذا» and «هذه». */
  private static @Nullable TimeValue part(String part, TimeValue date) {
    if (date.grain() != Grain.DAY) {
      return null;
    }
    boolean said = part.equals("MO") || part.equals("AF") || part.equals("NI");
    return date.iso() == null || !said
        ? date
        : TimeValue.clock(date.iso() + "T" + part, date.from());
  }

  private static TimeValue span(Capture c) {
    return between(clockOf(c, 0), clockOf(c, 1), c.reference().day());
  }

  private static TimeValue dateSpan(Capture c) {
    return between(clockOf(c, 1), clockOf(c, 2), c.time(0).from());
  }

  private static TimeValue between(Clock from, Clock to, @Nullable LocalDate day) {
    Clock first = from.part().isEmpty() ? from.in(to.part()) : from;
    return TimeValue.span(first.on(day), to.on(day));
  }
}
