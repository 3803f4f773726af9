package org.isnad.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.isnad.lexicon.Table;

/**
 * A number word: what it does and its value.
 *
 * @param role what it does in a number
 * @param value its value; 0 where it has none
 */
record Numeral(Role role, BigDecimal value) {
  private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_UP);

  /** What a number word does in a number. */
  enum Role {
    UNIT,
    TEN,
    TEEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    DUAL_SCALE,
    FRACTION,
    DENOMINATOR,
    VAGUE,
    POINT,
    ORDINAL
  }

  static Numeral of(Table.Row row) {
    String role = row.require("class").replace('-', '_').toUpperCase(Locale.ROOT);
    try {
      return new Numeral(Role.valueOf(role), value(row.get("value")));
    } catch (IllegalArgumentException e) {
      throw row.error("class or value is wrong: " + row.get("class") + ", " + row.get("value"));
    }
  }

  private static BigDecimal value(String cell) {
    if (cell.isEmpty()) {
      return BigDecimal.ZERO;
    }
    int slash = cell.indexOf('/');
    return slash < 0
        ? new BigDecimal(cell)
        : ratio(
            new BigDecimal(cell.substring(0, slash)), new BigDecimal(cell.substring(slash + 1)));
  }

  static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, PRECISION);
  }
}
