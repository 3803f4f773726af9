package org.isnad.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A log-linear model that chooses one of several candidates: p(c) ∝ exp(w · f(c)). With two
 * candidates, one of them without features, it is a logistic regression.
 *
 * <p>Trained by AdaGrad (Duchi et al. 2011) with L2 regularisation applied lazily at each touch;
 * deterministic for a seed.
 */
public final class Ranker {
  private Ranker() {}

  /**
   * One training case.
   *
   * @param candidates hashed features of each candidate
   * @param golds indices of the right ones, at least one: any of them will do
   * @param offsets what each candidate's score begins with; empty for 0
   */
  public record Case(List<int[]> candidates, List<Integer> golds, List<Double> offsets) {
    public Case {
      candidates = List.copyOf(candidates);
      golds = List.copyOf(golds);
      offsets = List.copyOf(offsets);
      for (int gold : golds) {
        if (gold < 0 || gold >= candidates.size()) {
          throw new IllegalArgumentException("gold " + gold + " of " + candidates.size());
        }
      }
      if (golds.isEmpty()) {
        throw new IllegalArgumentException("golds is empty");
      }
    }

    /** A case of which one candidate is right. */
    public Case(List<int[]> candidates, int gold) {
      this(candidates, List.of(gold), List.of());
    }

    /** A case of which any of {@code golds} is right. */
    public Case(List<int[]> candidates, List<Integer> golds) {
      this(candidates, golds, List.of());
    }
  }

  /**
   * How to train.
   *
   * @param bits log2 of the number of weights
   * @param epochs passes over the cases
   * @param rate AdaGrad's step
   * @param l2 strength of the penalty, per case
   * @param seed of the order of the cases
   */
  public record Options(int bits, int epochs, double rate, double l2, long seed) {
    public static Options standard() {
      return new Options(20, 12, 0.06, 1e-3, 17);
    }
  }

  /**
   * Fits weights to {@code cases}: the average of the weights after each case (Polyak and Juditsky
   * 1992).
   */
  public static Weights train(List<Case> cases, Options options) {
    Training training = new Training(options);
    List<Case> order = new ArrayList<>(cases);
    Random random = new Random(options.seed);
    for (int epoch = 0; epoch < options.epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(training::step);
    }
    return training.average();
  }

  /** The candidates' probabilities under {@code weights}. */
  public static double[] probabilities(Weights weights, List<int[]> candidates) {
    return probabilities(weights, candidates, List.of());
  }

  /** The candidates' probabilities under {@code weights}, their scores beginning with offsets. */
  public static double[] probabilities(
      Weights weights, List<int[]> candidates, List<Double> offsets) {
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.score(candidates.get(i)) + (offsets.isEmpty() ? 0 : offsets.get(i));
    }
    return softmax(scores);
  }

  /** The features of one case of a classification as those of its candidate {@code label}. */
  public static int[] labelled(int[] hashes, int label) {
    int[] out = new int[hashes.length];
    for (int i = 0; i < out.length; i++) {
      int mixed = (hashes[i] + label * 0x9E3779B9) * 0x85EBCA6B;
      out[i] = mixed ^ (mixed >>> 15);
    }
    return out;
  }

  /** One candidate for each of {@code labels} labels. */
  public static List<int[]> labels(int[] hashes, int labels) {
    List<int[]> out = new ArrayList<>();
    for (int label = 0; label < labels; label++) {
      out.add(labelled(hashes, label));
    }
    return out;
  }

  /** Turns scores into probabilities, in place. */
  public static double[] softmax(double[] scores) {
    double top = Double.NEGATIVE_INFINITY;
    for (double s : scores) {
      top = Math.max(top, s);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - top);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /**
   * Weights under training: each with its sum of squared gradients and its time-weighted sum of
   * changes.
   */
  private static final class Training {
    private final Options options;
    private final Weights weights;
    private final float[] squares;
    private final double[] changes;
    private long steps;

    Training(Options options) {
      this.options = options;
      this.weights = new Weights(options.bits);
      this.squares = new float[weights.size()];
      this.changes = new double[weights.size()];
    }

    void step(Case c) {
      steps++;
      double[] p = probabilities(weights, c.candidates, c.offsets);
      double right = 0;
      for (int gold : c.golds) {
        right += p[gold];
      }
      for (int i = 0; i < p.length; i++) {
        double wanted =
            !c.golds.contains(i) ? 0 : c.golds.size() == 1 ? 1 : p[i] / Math.max(right, 1e-300);
        double gradient = p[i] - wanted;
        if (Math.abs(gradient) > 1e-6) {
          for (int hash : c.candidates.get(i)) {
            update(weights.index(hash), gradient);
          }
        }
      }
    }

    private void update(int at, double gradient) {
      float w = weights.get(at);
      double g = gradient + options.l2 * w;
      squares[at] += (float) (g * g);
      double change = -options.rate * g / (1e-6 + Math.sqrt(squares[at]));
      weights.set(at, (float) (w + change));
      changes[at] += steps * change;
    }

    Weights average() {
      for (int i = 0; i < weights.size(); i++) {
        if (changes[i] != 0) {
          weights.set(i, (float) (weights.get(i) - changes[i] / (steps + 1)));
        }
      }
      return weights;
    }
  }
}
