package org.isnad.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;

/**
 * The summary of a run as its file holds it: what was asked, by which version and models, and what
 * came of it. The times are those of the last part of a run that was resumed.
 */
record SummaryFile(
    String version,
    String command,
    List<String> inputs,
    SortedMap<String, String> options,
    SortedMap<String, String> models,
    long read,
    SortedMap<String, Long> skipped,
    long documents,
    long failed,
    long claims,
    boolean complete,
    BigDecimal seconds,
    BigDecimal documentsPerSecond) {

  /**
   * @param before documents that an earlier part of the run has done
   */
  static SummaryFile of(RunDescription run, BatchSummary summary, long before, double seconds) {
    long skipped = summary.skipped().values().stream().mapToLong(Long::longValue).sum();
    double speed = (summary.documents() - before) / Math.max(1e-3, seconds);
    return new SummaryFile(
        run.version(),
        run.command(),
        run.inputs(),
        run.options(),
        run.models(),
        summary.documents() + skipped,
        summary.skipped(),
        summary.documents(),
        summary.failed(),
        summary.claims(),
        summary.complete(),
        rounded(seconds),
        rounded(speed));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
