package org.isnad.bench;

import java.util.List;
import java.util.Locale;

/** Writes what a run measured as Markdown, and the cost by length as a picture in SVG. */
public final class PerformanceReport {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;
  private static final int MARGIN = 60;

  private final Measured measured;

  /** A report of {@code measured}. */
  public PerformanceReport(Measured measured) {
    this.measured = measured;
  }

  /** The report; {@code machine} and {@code version} say where and of what. */
  public String markdown(String machine, String version, String picture) {
    StringBuilder out = new StringBuilder("# Speed and memory\n\n");
    format(
        out,
        "Written by `./isnad bench`. %s; %s. Machines are noisy and shared: what counts are the"
            + " ratios, each taken within a round of one run (%d articles of %.0f words on"
            + " average, one thread each, warm; medians), and of those the ones by CPU time, which"
            + " includes garbage collection and compilation.%n%n",
        version,
        machine,
        measured.articles(),
        measured.words());
    race(out);
    format(out, "%n| what | measured |%n|---|--:|%n");
    format(out, "| two threads against one | %.2f × |%n", measured.twoThreads().faster());
    format(
        out,
        "| CPU time of two threads for the same articles | %.2f × |%n",
        measured.twoThreads().dearer());
    format(out, "| one article, from launch to its claims | %.2f s |%n", measured.launch());
    format(out, "%n## Cost by number of articles%n%nWhole runs of `extract` with two threads.%n%n");
    format(out, "| articles | seconds | CPU seconds | articles/s | peak resident memory, MB |%n");
    format(out, "|--:|--:|--:|--:|--:|%n");
    measured
        .batches()
        .forEach(
            (n, run) ->
                format(
                    out,
                    "| %d | %.1f | %.1f | %.1f | %.0f |%n",
                    n,
                    run.seconds(),
                    run.cpuSeconds(),
                    n / run.seconds(),
                    run.megabytes()));
    format(out, "%n## Cost by length of an article%n%n![microseconds a word](%s)%n%n", picture);
    format(out, "| words | microseconds of CPU time a word |%n|--:|--:|%n");
    for (Growth.Point p : measured.growth()) {
      format(out, "| %d | %.2f |%n", p.words(), p.microseconds());
    }
    quality(out);
    return out.toString();
  }

  private void quality(StringBuilder out) {
    if (measured.quality().isEmpty()) {
      return;
    }
    format(out, "%n## Quality of the fast way and of slower ones%n%n");
    format(out, "| analyser | who_said_what | content_exact |\n|---|--:|--:|\n");
    for (Quality q : measured.quality()) {
      format(out, "| %s | %.3f | %.3f |%n", q.name(), q.whoSaidWhat(), q.contentExact());
    }
  }

  private void race(StringBuilder out) {
    format(out, "| reader | words/s | articles/s | Isnad is faster by |");
    format(out, " words a CPU second | Isnad needs less CPU time by |%n");
    format(out, "|---|--:|--:|--:|--:|--:|%n");
    for (Race.Line line : measured.race()) {
      format(
          out,
          "| %s | %.0f | %.1f | %s × | %.0f | %s × |%n",
          line.name(),
          line.words(),
          line.articles(),
          significant(line.ratio()),
          line.cpuWords(),
          significant(line.cpuRatio()));
    }
  }

  /** With two digits after the point, or three significant ones where that is nothing. */
  private static String significant(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.1 ? "%.2g" : "%.2f", ratio);
  }

  /** Microseconds a word over the length of the article, both on logarithmic axes. */
  public String svg() {
    List<Growth.Point> points = measured.growth();
    StringBuilder line = new StringBuilder();
    StringBuilder labels = new StringBuilder();
    for (Growth.Point p : points) {
      double x = x(p.words());
      double y = y(p.microseconds());
      format(line, "%.1f,%.1f ", x, y);
      format(labels, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", x, y);
      format(labels, "<text x=\"%.1f\" y=\"%d\">%d</text>", x, HEIGHT - 30, p.words());
      format(labels, "<text x=\"%.1f\" y=\"%.1f\">%.0f</text>", x, y - 8, p.microseconds());
    }
    return String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"12\" text-anchor=\"middle\"><rect width=\"100%%\" height=\"100%%\""
            + " fill=\"white\"/><polyline points=\"%s\" fill=\"none\" stroke=\"#245\"/>%s<text"
            + " x=\"%d\" y=\"%d\">words of the article</text><text x=\"%d\" y=\"20\">microseconds"
            + " a word</text></svg>%n",
        WIDTH,
        HEIGHT,
        line.toString().trim(),
        labels,
        WIDTH / 2,
        HEIGHT - 8,
        WIDTH / 2);
  }

  private static double x(int words) {
    return MARGIN + (Math.log10(words) - 1) / 4 * (WIDTH - 2 * MARGIN);
  }

  /** One microsecond at the bottom, ten thousand at the top. */
  private static double y(double microseconds) {
    double share = Math.min(1, Math.max(0, Math.log10(microseconds) / 4));
    return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
  }

  private static void format(StringBuilder out, String pattern, Object... values) {
    out.append(String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n"));
  }
}
