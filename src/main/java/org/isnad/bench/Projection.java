package org.isnad.bench;

import org.isnad.bench.SparkCost.Step;

/**
 * What a run over many articles would cost on a cluster, from what a small one cost. Nothing here
 * is measured: work grows with the articles and is divided by the cores; the last piece to end is
 * longer than the mean by chance; what crosses the network does so at a supposed speed.
 *
 * @param cost of the small run
 * @param lengths of its articles
 * @param articles of the large run
 * @param cores of the cluster
 */
record Projection(SparkCost cost, Lengths lengths, long articles, int cores) {
  /** One gigabit a second for eight cores. */
  static final double BYTES_PER_CORE_AND_SECOND = 1e9 / 8 / 8;

  private static final int PIECES_PER_CORE = 4;

  /** CPU seconds of the tasks. */
  double work() {
    return cost.steps().stream().mapToDouble(Step::cpuSeconds).sum() * scale();
  }

  double shuffleBytes() {
    return cost.steps().stream().mapToLong(Step::shuffleBytes).sum() * scale();
  }

  double shuffleSeconds() {
    return shuffleBytes() / (cores * BYTES_PER_CORE_AND_SECOND);
  }

  /**
   * Seconds by which the largest of the pieces outlasts the mean: lengths are spread by chance, so
   * that the largest of n sums is about √(2 ln n) deviations above the mean; never less than the
   * longest article takes.
   */
  double skewSeconds() {
    double pieces = (double) PIECES_PER_CORE * cores;
    double perLetter = extraction() / cost.articles() / lengths.mean();
    double inPiece = articles / pieces;
    double letters = Math.sqrt(2 * Math.log(pieces)) * lengths.deviation() * Math.sqrt(inPiece);
    return Math.max(letters, lengths.longest()) * perLetter;
  }

  double seconds() {
    return cost.start() + work() / cores + skewSeconds() + shuffleSeconds();
  }

  private double extraction() {
    return cost.steps().stream()
        .filter(step -> step.name().equals("extract"))
        .mapToDouble(Step::cpuSeconds)
        .sum();
  }

  private double scale() {
    return articles / (double) cost.articles();
  }
}
