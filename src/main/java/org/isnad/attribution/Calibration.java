package org.isnad.attribution;

/**
 * Turns the product of the models' probabilities into how often such an attribution is right: found
 * at a place where the annotators marked one, with at least half of its content.
 *
 * <p>Platt scaling (Platt 1999), fitted to four-fold cross-validation on the training articles;
 * there, of those given 0.9 or more 97 in 100 were right, of those given 0.6–0.7 62 in 100.
 */
final class Calibration {
  private static final double OFFSET = 2.628;
  private static final double SLOPE = 0.948;
  private static final double LEAST = 1e-6;

  private Calibration() {}

  /** The calibrated confidence of a product of probabilities, both 0–1. */
  static double of(double product) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, product));
    double logit = Math.log(p / (1 - p));
    return 1 / (1 + Math.exp(-(OFFSET + SLOPE * logit)));
  }
}
