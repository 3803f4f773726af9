package org.isnad.corpus;

import java.util.Optional;

/** One way in which two claims can stand against each other. */
@FunctionalInterface
interface Contrast {
  Optional<Dispute> compare(Matter a, Matter b);

  /** A score, rounded to thousandths. */
  static double rounded(double score) {
    return Math.round(Math.min(1, score) * 1000) / 1000.0;
  }
}
