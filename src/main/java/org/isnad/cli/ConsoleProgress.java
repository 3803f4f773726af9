package org.isnad.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.isnad.batch.BatchSummary;
import org.isnad.batch.Failure;
import org.isnad.batch.Progress;

/**
 * Shows progress: on a terminal (the launcher says so, by a system property) one line that renews
 * itself, elsewhere a line now and then. Failures are shown even where nothing else is. Not
 * thread-safe.
 */
final class ConsoleProgress implements Progress {
  private static final long TERMINAL_NANOS = 200_000_000L;
  private static final int BAR = 20;
  private static final long LOG_NANOS = 10_000_000_000L;

  private final PrintStream err;
  private final boolean quiet;
  private final DoubleSupplier share;
  private final boolean terminal = Boolean.getBoolean("isnad.terminal");
  private final long start = System.nanoTime();
  private long shown = start;
  private double before = Double.NaN;
  private long began;
  private long documents;
  private long failures;
  private long claims;

  /**
   * @param share how much of the input is read, 0 to 1, or NaN
   */
  ConsoleProgress(PrintStream err, boolean quiet, DoubleSupplier share) {
    this.share = share;
    this.err = err;
    this.quiet = quiet;
  }

  @Override
  public void document(int found) {
    documents++;
    claims += found;
    show();
  }

  @Override
  public void skipped(String reason) {
    show();
  }

  @Override
  public void failure(Failure failure) {
    documents++;
    failures++;
    err.println(clear() + "isnad: " + failure);
    show();
  }

  @Override
  public void end(BatchSummary summary) {
    double speed = speed();
    if (!quiet) {
      documents = summary.documents();
      failures = summary.failed();
      claims = summary.claims();
      err.println(clear() + line(speed));
      summary.skipped().forEach((reason, count) -> err.println(count + " skipped: " + reason));
    }
  }

  private void show() {
    long now = System.nanoTime();
    if (Double.isNaN(before)) {
      before = share.getAsDouble();
      began = now;
    }
    if (!quiet && now - shown >= (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
      shown = now;
      String line = line(speed()) + rest(share.getAsDouble());
      err.print(terminal ? clear() + line : line + System.lineSeparator());
      err.flush();
    }
  }

  /** Takes away the line that renews itself. */
  private String clear() {
    return terminal ? "\r\u001B[K" : "";
  }

  /** How far the run is and how long it will take, where that can be told. */
  private String rest(double read) {
    if (Double.isNaN(read) || read <= before) {
      return "";
    }
    int done = (int) (read * BAR);
    String bar = terminal ? " [" + "#".repeat(done) + ".".repeat(BAR - done) + "]" : "";
    long left = (long) ((System.nanoTime() - began) / 1e9 / (read - before) * (1 - read));
    return String.format(
        Locale.ROOT,
        ",%s %d %% read, %d:%02d:%02d left",
        bar,
        (int) (read * 100),
        left / 3600,
        left / 60 % 60,
        left % 60);
  }

  private double seconds() {
    return Math.max(1e-3, (System.nanoTime() - start) / 1e9);
  }

  private double speed() {
    return (documents - failures) / seconds();
  }

  private String line(double speed) {
    return String.format(
        Locale.ROOT,
        "%s, %s, %d failed, %.1f articles/s",
        new Counted(documents - failures, "article"),
        new Counted(claims, "claim"),
        failures,
        speed);
  }
}
