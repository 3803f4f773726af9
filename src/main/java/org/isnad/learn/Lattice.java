package org.isnad.learn;

import java.util.Arrays;

/**
 * The scores of one sequence: of each label at each position, and of each label after another.
 * Finds the best path (Viterbi) and the probability of each label (forward–backward, in
 * logarithms). Not thread-safe.
 */
final class Lattice {
  private final double[][] emissions;
  private final double[][] transitions;

  /**
   * @param emissions position by label
   * @param transitions label by next label; the last row is the sequence's start; negative infinity
   *     forbids
   */
  Lattice(double[][] emissions, double[][] transitions) {
    this.emissions = emissions;
    this.transitions = transitions;
  }

  double emission(int position, int label) {
    return emissions[position][label];
  }

  private double[] start() {
    return transitions[transitions.length - 1];
  }

  /** The labels of the best path. */
  int[] best() {
    int n = emissions.length;
    int[] path = new int[n];
    if (n == 0) {
      return path;
    }
    int labels = emissions[0].length;
    int[][] back = new int[n][labels];
    double[] scores = add(start(), emissions[0]);
    for (int i = 1; i < n; i++) {
      scores = step(scores, emissions[i], back[i]);
    }
    path[n - 1] = top(scores);
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = back[i][path[i]];
    }
    return path;
  }

  private double[] step(double[] before, double[] emission, int[] back) {
    double[] scores = new double[emission.length];
    for (int to = 0; to < scores.length; to++) {
      int from = 0;
      double best = Double.NEGATIVE_INFINITY;
      for (int f = 0; f < scores.length; f++) {
        double score = before[f] + transitions[f][to];
        if (score > best) {
          best = score;
          from = f;
        }
      }
      back[to] = from;
      scores[to] = best + emission[to];
    }
    return scores;
  }

  /** Log weight of all paths that end with each label at each position. */
  double[][] forward() {
    double[][] alpha = new double[emissions.length][];
    for (int i = 0; i < alpha.length; i++) {
      if (i == 0) {
        alpha[0] = add(start(), emissions[0]);
        continue;
      }
      alpha[i] = new double[emissions[i].length];
      double[] terms = new double[alpha[i].length];
      for (int to = 0; to < terms.length; to++) {
        for (int f = 0; f < terms.length; f++) {
          terms[f] = alpha[i - 1][f] + transitions[f][to];
        }
        alpha[i][to] = logSum(terms) + emissions[i][to];
      }
    }
    return alpha;
  }

  /** Log weight of all ways to go on after each label at each position. */
  double[][] backward() {
    double[][] beta = new double[emissions.length][];
    for (int i = beta.length - 1; i >= 0; i--) {
      beta[i] = new double[emissions[i].length];
      if (i == beta.length - 1) {
        continue;
      }
      double[] terms = new double[beta[i].length];
      for (int f = 0; f < terms.length; f++) {
        for (int to = 0; to < terms.length; to++) {
          terms[to] = transitions[f][to] + emissions[i + 1][to] + beta[i + 1][to];
        }
        beta[i][f] = logSum(terms);
      }
    }
    return beta;
  }

  /** The probability of each label at each position. */
  double[][] marginals() {
    double[][] alpha = forward();
    double[][] beta = backward();
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = Ranker.softmax(add(alpha[i], beta[i]));
    }
    return alpha;
  }

  static double logSum(double[] terms) {
    double top = terms[top(terms)];
    if (top == Double.NEGATIVE_INFINITY) {
      return top;
    }
    double sum = 0;
    for (double t : terms) {
      sum += Math.exp(t - top);
    }
    return top + Math.log(sum);
  }

  private static int top(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private static double[] add(double[] a, double[] b) {
    double[] sum = Arrays.copyOf(a, b.length);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }
}
