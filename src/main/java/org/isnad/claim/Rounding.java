package org.isnad.claim;

/** Rounds what is written, so that the last binary digits of a sum never show. Stateless. */
final class Rounding {
  private Rounding() {}

  static double toThousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
