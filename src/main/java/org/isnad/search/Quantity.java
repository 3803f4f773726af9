package org.isnad.search;

import java.util.Set;

/**
 * A quantity of a text, for comparing.
 *
 * @param low its value, or the lower end
 * @param high its value, or the upper end
 * @param approximate whether it is said to be about, at least or at most this
 * @param units keys of its unit, possibly none
 */
public record Quantity(double low, double high, boolean approximate, Set<String> units) {
  private static final double NEAR = 0.1;

  public Quantity {
    units = Set.copyOf(units);
  }

  /** A quantity with the unit as written and its code. */
  public static Quantity of(
      double low, double high, boolean approximate, String kind, String unit, String code) {
    return new Quantity(low, high, approximate, UnitKey.of(kind, unit, code));
  }

  /** Whether both can be true of the same thing: 28 is not 82, «about 30» may be 28. */
  boolean agrees(Quantity other) {
    double slack =
        approximate || other.approximate
            ? NEAR * Math.max(Math.abs(high), Math.abs(other.high))
            : 0;
    return low <= other.high + slack && other.low <= high + slack;
  }

  boolean sameUnit(Quantity other) {
    return units.stream().anyMatch(other.units::contains);
  }
}
