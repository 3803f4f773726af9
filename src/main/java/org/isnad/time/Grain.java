package org.isnad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A calendar unit, with its letter in ISO 8601 durations. */
enum Grain {
  SECOND("S", true, ChronoUnit.SECONDS),
  MINUTE("M", true, ChronoUnit.MINUTES),
  HOUR("H", true, ChronoUnit.HOURS),
  DAY("D", false, ChronoUnit.DAYS),
  WEEK("W", false, ChronoUnit.WEEKS),
  MONTH("M", false, ChronoUnit.MONTHS),
  YEAR("Y", false, ChronoUnit.YEARS),
  DECADE("Y", false, ChronoUnit.DECADES),
  CENTURY("Y", false, ChronoUnit.CENTURIES);

  private final String letter;
  private final boolean clock;
  private final ChronoUnit unit;

  Grain(String letter, boolean clock, ChronoUnit unit) {
    this.letter = letter;
    this.clock = clock;
    this.unit = unit;
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return clock;
  }

  String letter() {
    return letter;
  }

  /** How many of {@link #letter} it is. */
  int factor() {
    return this == DECADE ? 10 : this == CENTURY ? 100 : 1;
  }

  LocalDate plus(LocalDate day, long n) {
    return clock ? day : day.plus(n, unit);
  }
}
