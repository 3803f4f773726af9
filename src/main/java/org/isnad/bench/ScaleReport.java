package org.isnad.bench;

import java.util.Locale;
import org.isnad.bench.SparkCost.Step;

/**
 * Writes what runs of the same articles by extract and by Spark cost, and what follows, as
 * Markdown.
 */
public final class ScaleReport {
  private static final long MANY = 10_000_000;
  private static final int WANTED = 100_000;
  private static final int[] CORES = {10, 100, 1000};

  private final ChildRun extract;
  private final SparkCost spark;
  private final Lengths lengths;
  private final boolean same;

  /**
   * @param extract the run of extract
   * @param spark the run on Spark
   * @param lengths of the articles
   * @param same whether both gave the same bytes
   */
  public ScaleReport(ChildRun extract, SparkCost spark, Lengths lengths, boolean same) {
    this.extract = extract;
    this.spark = spark;
    this.lengths = lengths;
    this.same = same;
  }

  /** The report; {@code machine} says where. */
  public String markdown(String machine) {
    StringBuilder out = new StringBuilder("# Scale: one machine and Spark\n\n");
    format(
        out,
        "Written by `./isnad scale`, %s. Other work ran on the machine too: CPU seconds say what a"
            + " run costs, seconds how long it had to wait for its turn. %d articles, %.0f letters"
            + " on average (standard deviation %.0f, longest %d), %d claims; the claims of both"
            + " runs are %s.%n%n",
        machine,
        lengths.articles(),
        lengths.mean(),
        lengths.deviation(),
        lengths.longest(),
        spark.claims(),
        same ? "the same bytes" : "**not the same bytes**");
    if (lengths.articles() < WANTED) {
      format(out, "**A run of %d articles has not been done.**%n%n", WANTED);
    }
    runs(out);
    steps(out);
    projection(out);
    return out.toString();
  }

  private void runs(StringBuilder out) {
    int n = lengths.articles();
    format(
        out,
        "| run | seconds | articles/s | CPU s | articles a CPU second | peak resident memory |%n"
            + "|---|--:|--:|--:|--:|---|%n");
    format(
        out,
        "| `isnad extract` | %.0f | %.1f | %.0f | %.1f | %.0f MB |%n",
        extract.seconds(),
        n / extract.seconds(),
        extract.cpuSeconds(),
        n / extract.cpuSeconds(),
        extract.megabytes());
    format(
        out,
        "| `isnad spark --corpus`, %d executors of one core | %.0f | %.1f | %.0f | %.1f | driver"
            + " %.0f MB; executors %s MB |%n",
        spark.executors().size(),
        spark.seconds(),
        n / spark.seconds(),
        spark.cpuSeconds(),
        n / spark.cpuSeconds(),
        spark.driver().megabytes(),
        spark.executors().stream()
            .map(e -> String.format(Locale.ROOT, "%.0f", e.megabytes()))
            .reduce((a, b) -> a + ", " + b)
            .orElse("–"));
  }

  private void steps(StringBuilder out) {
    format(
        out,
        "%nSpark's run by step; CPU seconds are those of the tasks, without start-up, compilation"
            + " and collection of garbage. The first three make the claims, the others compare the"
            + " whole corpus.%n%n"
            + "| step | tasks | seconds | CPU s | longest task, s | shuffle, bytes an article |%n"
            + "|---|--:|--:|--:|--:|--:|%n");
    for (Step step : spark.steps()) {
      format(
          out,
          "| %s | %d | %.1f | %.1f | %.1f | %.0f |%n",
          step.name(),
          step.tasks(),
          step.seconds(),
          step.cpuSeconds(),
          step.longestTask(),
          step.shuffleBytes() / (double) spark.articles());
    }
  }

  private void projection(StringBuilder out) {
    format(
        out,
        "%n## Projection: %d million articles%n%n"
            + "Not measured. Tasks' CPU seconds and shuffled bytes an article are those above, on"
            + " free cores of the same kind; start-up is the time until the session was open (%.1f"
            + " s); skew is by how much the largest of four pieces a core outlasts the mean, for"
            + " articles of these lengths spread by chance; the network moves one gigabit a second"
            + " for eight cores; storage never makes anybody wait.%n%n"
            + "| cores | core hours | shuffle, GB | start-up, s | work, s | skew, s | shuffle, s |"
            + " together |%n|--:|--:|--:|--:|--:|--:|--:|--:|%n",
        MANY / 1_000_000,
        spark.start());
    for (int cores : CORES) {
      Projection p = new Projection(spark, lengths, MANY, cores);
      format(
          out,
          "| %d | %.0f | %.0f | %.1f | %.0f | %.0f | %.0f | %.2f h |%n",
          cores,
          p.work() / 3600,
          p.shuffleBytes() / 1e9,
          spark.start(),
          p.work() / cores,
          p.skewSeconds(),
          p.shuffleSeconds(),
          p.seconds() / 3600);
    }
    format(
        out,
        "%nWhat each step of the small run costs once (its tasks, their start) is counted as if it"
            + " grew with the articles, so that the work is rather too large.%n");
    format(
        out,
        "%nIt leaves out what grows with the corpus faster than its articles: pairs of texts and"
            + " claims that are alike (held down by 32 comparisons a band and 40 claims a word) and"
            + " those gathered on the driver, 200 bytes a pair.%n");
  }

  private static void format(StringBuilder out, String pattern, Object... values) {
    out.append(String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n"));
  }
}
