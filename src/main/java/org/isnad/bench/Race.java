package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets contenders read the same articles in turn, several rounds, after one round to warm up. What
 * counts is the ratio within a round: a busy machine slows all that run in it.
 */
public final class Race {
  private final Corpus corpus;
  private final int rounds;
  private final Consumer<String> log;

  /** A race over {@code rounds} rounds. */
  public Race(Corpus corpus, int rounds, Consumer<String> log) {
    this.corpus = corpus;
    this.rounds = rounds;
    this.log = log;
  }

  /**
   * A line of the result.
   *
   * @param name of the contender
   * @param words a second, median of the rounds
   * @param articles a second, of the corpus's mean length
   * @param ratio how many times faster the first contender is, median of the rounds' ratios
   */
  public record Line(String name, double words, double articles, double ratio) {}

  /** Runs; the first of {@code contenders} is the one the others are compared with. */
  public List<Line> run(List<Contender> contenders) {
    double[][] speeds = new double[contenders.size()][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int c = 0; c < contenders.size(); c++) {
        double speed = contenders.get(c).wordsPerSecond(corpus);
        if (round >= 0) {
          speeds[c][round] = speed;
        }
      }
      log.accept(round < 0 ? "warm" : "round " + (round + 1) + " of " + rounds);
    }
    List<Line> lines = new ArrayList<>();
    for (int c = 0; c < contenders.size(); c++) {
      double[] ratios = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratios[round] = speeds[0][round] / speeds[c][round];
      }
      double words = median(speeds[c]);
      lines.add(new Line(contenders.get(c).name(), words, words / corpus.length(), median(ratios)));
    }
    return lines;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }
}
