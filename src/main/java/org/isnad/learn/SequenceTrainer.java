package org.isnad.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link SequenceTagger} as a conditional random field (Lafferty et al. 2001) by stochastic
 * gradient with AdaGrad's steps, L2 regularised lazily at each touch. Deterministic for a seed. Not
 * thread-safe.
 */
public final class SequenceTrainer {
  private static final double EPSILON = 1e-6;

  private final Options options;
  private final int labels;
  private final SequenceTagger tagger;
  private final float[] squares;
  private final double[][] transitionSquares;
  private final float[] sums;
  private final double[][] transitionSums;
  private int remembered;

  /**
   * One labelled sequence.
   *
   * @param features hashed features of each position
   * @param labels index of each position's label
   */
  public record Example(List<int[]> features, List<Integer> labels) {
    public Example {
      features = List.copyOf(features);
      labels = List.copyOf(labels);
      if (features.size() != labels.size()) {
        throw new IllegalArgumentException(
            features.size() + " positions with " + labels.size() + " labels");
      }
    }
  }

  /**
   * How to train.
   *
   * @param bits log2 of the number of weights; a feature takes as many as there are labels, rounded
   *     up to a power of two
   * @param epochs passes over the examples
   * @param rate AdaGrad's step
   * @param l2 strength of the penalty, per touch
   * @param dropout share of a position's features that are left out at each touch, so that others
   *     learn to do without them
   * @param least weights of a smaller absolute value are set to zero at the end
   * @param seed of the order of the examples
   */
  public record Options(
      int bits, int epochs, double rate, double l2, double dropout, double least, long seed) {
    public static Options standard() {
      return new Options(22, 8, 0.1, 2e-6, 0.3, 0.01, 17);
    }
  }

  private SequenceTrainer(List<String> labels, Options options) {
    this.options = options;
    this.labels = labels.size();
    this.tagger =
        new SequenceTagger(labels, new Weights(options.bits), SequenceTagger.constraints(labels));
    this.squares = new float[tagger.weights().size()];
    this.transitionSquares = new double[this.labels + 1][this.labels];
    this.sums = new float[squares.length];
    this.transitionSums = new double[this.labels + 1][this.labels];
  }

  /** Fits a tagger with these labels to {@code examples}. */
  public static SequenceTagger train(List<String> labels, List<Example> examples, Options options) {
    SequenceTrainer trainer = new SequenceTrainer(labels, options);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(options.seed);
    for (int epoch = 0; epoch < options.epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        trainer.step(trainer.thin(example, random));
      }
      if (epoch * 2 >= options.epochs) {
        trainer.remember();
      }
    }
    trainer.average();
    return trainer.tagger;
  }

  private Example thin(Example example, Random random) {
    if (options.dropout == 0) {
      return example;
    }
    List<int[]> kept = new ArrayList<>(example.features.size());
    for (int[] hashes : example.features) {
      kept.add(Arrays.stream(hashes).filter(h -> random.nextDouble() >= options.dropout).toArray());
    }
    return new Example(kept, example.labels);
  }

  private void step(Example example) {
    int n = example.features.size();
    if (n == 0) {
      return;
    }
    Lattice lattice = tagger.lattice(example.features);
    double[][] alpha = lattice.forward();
    double[][] beta = lattice.backward();
    double all = Lattice.logSum(alpha[n - 1]);
    double[][] expected = expectedTransitions(lattice, alpha, beta, all);
    for (int i = 0; i < n; i++) {
      int gold = example.labels.get(i);
      double[] gradient = new double[labels];
      for (int y = 0; y < labels; y++) {
        gradient[y] = Math.exp(alpha[i][y] + beta[i][y] - all) - (y == gold ? 1 : 0);
      }
      updateEmissions(example.features.get(i), gradient);
      expected[i == 0 ? labels : example.labels.get(i - 1)][gold] -= 1;
    }
    updateTransitions(expected);
  }

  private double[][] expectedTransitions(
      Lattice lattice, double[][] alpha, double[][] beta, double all) {
    double[][] transitions = tagger.transitions();
    double[][] sums = new double[labels + 1][labels];
    for (int y = 0; y < labels; y++) {
      sums[labels][y] = Math.exp(alpha[0][y] + beta[0][y] - all);
    }
    for (int i = 1; i < alpha.length; i++) {
      for (int y = 0; y < labels; y++) {
        double rest = lattice.emission(i, y) + beta[i][y] - all;
        for (int x = 0; x < labels; x++) {
          sums[x][y] += Math.exp(alpha[i - 1][x] + transitions[x][y] + rest);
        }
      }
    }
    return sums;
  }

  private void updateEmissions(int[] hashes, double[] gradient) {
    Weights weights = tagger.weights();
    for (int y = 0; y < labels; y++) {
      if (Math.abs(gradient[y]) < 1e-4) {
        continue;
      }
      for (int hash : hashes) {
        int at = tagger.base(hash) + y;
        float w = weights.get(at);
        double g = gradient[y] + options.l2 * w;
        squares[at] += (float) (g * g);
        weights.set(at, (float) (w - options.rate * g / (EPSILON + Math.sqrt(squares[at]))));
      }
    }
  }

  private void updateTransitions(double[][] gradient) {
    double[][] transitions = tagger.transitions();
    for (int x = 0; x <= labels; x++) {
      for (int y = 0; y < labels; y++) {
        double g = gradient[x][y];
        if (Math.abs(g) > 1e-6 && transitions[x][y] != Double.NEGATIVE_INFINITY) {
          transitionSquares[x][y] += g * g;
          transitions[x][y] -= options.rate * g / (EPSILON + Math.sqrt(transitionSquares[x][y]));
        }
      }
    }
  }

  /** Adds the weights as they are now to the sum of which the mean becomes the model. */
  private void remember() {
    remembered++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += tagger.weights().get(i);
    }
    for (int x = 0; x <= labels; x++) {
      for (int y = 0; y < labels; y++) {
        transitionSums[x][y] += tagger.transitions()[x][y];
      }
    }
  }

  private void average() {
    for (int i = 0; i < sums.length; i++) {
      float mean = sums[i] / remembered;
      tagger.weights().set(i, Math.abs(mean) < options.least ? 0 : mean);
    }
    for (int x = 0; x <= labels; x++) {
      for (int y = 0; y < labels; y++) {
        tagger.transitions()[x][y] = transitionSums[x][y] / remembered;
      }
    }
  }
}
