package org.isnad.eval;

import java.util.OptionalDouble;

/**
 * A part of a whole.
 *
 * @param hits right ones
 * @param total all of them
 */
public record Share(int hits, int total) {
  static final Share NONE = new Share(0, 0);

  /** Between 0 and 1; empty where there was nothing to count. */
  public OptionalDouble value() {
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / total);
  }

  Share plus(Share other) {
    return new Share(hits + other.hits, total + other.total);
  }

  static Share of(boolean hit) {
    return new Share(hit ? 1 : 0, 1);
  }
}
