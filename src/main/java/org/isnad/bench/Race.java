package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Lets contenders read the same articles in turn, several rounds, after each has warmed up: what is
 * compiled while it runs is compiled by then. What counts is the ratio within a round: a busy
 * machine slows all that run in it.
 */
public final class Race {
  private static final double WARM_SECONDS = 25;

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
   * @param cpuWords a second of CPU time, median of the rounds
   * @param cpuRatio how many times less CPU time a word the first contender needs
   */
  public record Line(
      String name, double words, double articles, double ratio, double cpuWords, double cpuRatio) {}

  /** Runs; the first of {@code contenders} is the one the others are compared with. */
  public List<Line> run(List<Contender> contenders) {
    contenders.forEach(this::warm);
    Speed[][] speeds = new Speed[contenders.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int c = 0; c < contenders.size(); c++) {
        speeds[c][round] = contenders.get(c).read(corpus);
      }
      log.accept("round " + (round + 1) + " of " + rounds);
    }
    List<Line> lines = new ArrayList<>();
    for (int c = 0; c < contenders.size(); c++) {
      double words = median(speeds[c], Speed::words);
      lines.add(
          new Line(
              contenders.get(c).name(),
              words,
              words / corpus.length(),
              ratio(speeds[0], speeds[c], Speed::words),
              median(speeds[c], Speed::cpuWords),
              ratio(speeds[0], speeds[c], Speed::cpuWords)));
    }
    return lines;
  }

  private void warm(Contender contender) {
    Stopwatch watch = new Stopwatch();
    do {
      contender.read(corpus);
    } while (watch.seconds() < WARM_SECONDS);
    log.accept("warm: " + contender.name());
  }

  private static double median(Speed[] speeds, ToDoubleFunction<Speed> which) {
    return median(Arrays.stream(speeds).mapToDouble(which).toArray());
  }

  private static double ratio(Speed[] first, Speed[] other, ToDoubleFunction<Speed> which) {
    double[] ratios = new double[first.length];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = which.applyAsDouble(first[round]) / which.applyAsDouble(other[round]);
    }
    return median(ratios);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }
}
