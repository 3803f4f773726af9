package org.isnad.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.isnad.model.TimeExpression;
import org.isnad.quantity.NumberReading;
import org.jspecify.annotations.Nullable;

/** Actions that make durations and what is a duration away. */
final class DurationActions {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private DurationActions() {}

  /**
   * A number of units.
   *
   * @param n how many; null where vague
   * @param grain of what
   */
  record Length(@Nullable BigDecimal n, Grain grain) {
    /** ISO 8601, halves as smaller units. */
    @Nullable String iso() {
      if (n == null) {
        return null;
      }
      BigDecimal all = n.multiply(BigDecimal.valueOf(grain.factor()));
      String t = grain.isClock() ? "T" : "";
      BigDecimal whole = all.setScale(0, java.math.RoundingMode.DOWN);
      boolean half = all.subtract(whole).compareTo(HALF) == 0;
      if (half && (grain == Grain.YEAR || grain == Grain.HOUR || grain == Grain.MINUTE)) {
        String small = grain == Grain.YEAR ? "6M" : grain == Grain.HOUR ? "30M" : "30S";
        String big = whole.signum() == 0 ? "" : whole.toPlainString() + grain.letter();
        return "P" + t + big + small;
      }
      return "P" + t + all.stripTrailingZeros().toPlainString() + grain.letter();
    }

    TimeValue value() {
      return TimeValue.duration(iso());
    }
  }

  static void addTo(Map<String, Action> all) {
    all.put("length", DurationActions::length);
    all.put("lengthAndHalf", DurationActions::lengthAndMore);
    all.put("lengthDefinite", DurationActions::definite);
    all.put("lengthDual", c -> new Length(BigDecimal.valueOf(2), c.grain(0)));
    all.put("lengthOne", c -> new Length(BigDecimal.ONE, c.grain(0)));
    all.put("lengthOneAndMore", DurationActions::oneAndMore);
    all.put(
        "lengthVague", c -> new Length(null, Grain.valueOf(String.valueOf(c.value(lastIndex(c))))));
    all.put("lengthVagueFirst", c -> new Length(null, c.grain(0)));
    all.put("lengthHalf", c -> new Length(HALF, c.grain(0)));
    all.put("duration", c -> lengthOf(c, 0).value());
    all.put("set", c -> lengthOf(c, 0).value().as(TimeExpression.Type.SET));
    all.put(
        "setOne", c -> new Length(BigDecimal.ONE, c.grain(0)).value().as(TimeExpression.Type.SET));
    all.put("duration-bracket", DurationActions::bracketed);
    all.put("lengthDualValue", c -> new Length(BigDecimal.valueOf(2), c.grain(0)).value());
    all.put("soloLength", c -> new Length(BigDecimal.ONE, c.grain(0)).value());
    all.put("ago", c -> away(c, lengthOf(c, 0), -1));
    all.put("ahead", c -> away(c, lengthOf(c, 0), 1));
    all.put("unknownLength", c -> TimeValue.duration(null));
    all.put("lastYears", DurationActions::lastYears);
  }

  private static int lastIndex(Capture c) {
    return c.pieces().size() - 1;
  }

  private static @Nullable BigDecimal count(Capture c, int i) {
    return c.value(i) instanceof NumberReading n ? n.value() : null;
  }

  static Length lengthOf(Capture c, int i) {
    if (c.value(i) instanceof Length length) {
      return length;
    }
    throw new IllegalArgumentException("capture " + i + " is no length: " + c.value(i));
  }

  private static @Nullable Length length(Capture c) {
    BigDecimal n = count(c, 0);
    return n == null || n.signum() <= 0 ? null : new Length(n, c.grain(1));
  }

  private static @Nullable TimeValue bracketed(Capture c) {
    Length length = length(c);
    return length == null ? null : length.value();
  }

  private static @Nullable Length lengthAndMore(Capture c) {
    BigDecimal n = count(c, 0);
    BigDecimal more = fraction(c, 2);
    return n == null || more == null ? null : new Length(n.add(more), c.grain(1));
  }

  private static @Nullable Length oneAndMore(Capture c) {
    BigDecimal more = fraction(c, 1);
    return more == null ? null : new Length(BigDecimal.ONE.add(more), c.grain(0));
  }

  private static @Nullable BigDecimal fraction(Capture c, int i) {
    boolean fraction =
        c.value(i) instanceof NumberReading n && n.form() == NumberReading.Form.FRACTION;
    return fraction ? count(c, i) : null;
  }

  private static @Nullable Length definite(Capture c) {
    BigDecimal n = count(c, 1);
    return n == null || n.signum() <= 0 ? null : new Length(n, c.grain(0));
  }

  /** «قبل شهرين»: as exact as its unit. */
  private static TimeValue away(Capture c, Length length, int sign) {
    BigDecimal n = length.n();
    Grain grain = length.grain();
    boolean whole = n != null && n.stripTrailingZeros().scale() <= 0;
    if (n == null || !whole || grain.isClock() || c.reference().guessed()) {
      return TimeValue.unknown(grain);
    }
    long steps = sign * n.longValue();
    LocalDate today = c.reference().day();
    YearMonth month = c.reference().month();
    Integer year = c.reference().year();
    return switch (grain) {
      case DAY, WEEK -> TimeValue.day(today == null ? null : grain.plus(today, steps));
      case MONTH -> TimeValue.month(month == null ? null : month.plusMonths(steps));
      default ->
          TimeValue.year(
              year == null ? null : Integer.valueOf((int) (year + steps * grain.factor())));
    };
  }

  /** «العامين الماضيين»: the two years before this one. */
  private static TimeValue lastYears(Capture c) {
    Integer year = c.reference().year();
    boolean years = c.grain(0) == Grain.YEAR && c.direction(1) == Direction.LAST;
    if (!years || year == null) {
      return new Length(BigDecimal.valueOf(2), c.grain(0)).value();
    }
    return TimeValue.span(TimeValue.year(year - 2), TimeValue.year(year - 1));
  }
}
