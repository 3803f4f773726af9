package org.isnad.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as tables and JSON show them, the same in every locale. Halves go to the even digit of
 * the exact binary value, as most languages print.
 */
public final class Decimals {
  private Decimals() {}

  /** With exactly {@code decimals} digits after the point. */
  public static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Rounded to {@code decimals} digits, without trailing zeros but one: 0.25, 1.0. */
  static BigDecimal rounded(double value, int decimals) {
    BigDecimal number =
        new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return number.scale() < 1 ? number.setScale(1) : number;
  }
}
