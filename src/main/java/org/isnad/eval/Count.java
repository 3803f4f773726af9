package org.isnad.eval;

/**
 * What precision and recall are counted from.
 *
 * @param hits right ones
 * @param system extracted ones
 * @param gold annotated ones
 */
public record Count(int hits, int system, int gold) {
  static final Count NONE = new Count(0, 0, 0);

  public double precision() {
    return system == 0 ? 0 : (double) hits / system;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of both. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  Count plus(Count other) {
    return new Count(hits + other.hits, system + other.system, gold + other.gold);
  }
}
