package org.isnad.cli;

import java.io.PrintStream;
import java.util.Locale;
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
  private static final long LOG_NANOS = 10_000_000_000L;

  private final PrintStream err;
  private final boolean quiet;
  private final boolean terminal = Boolean.getBoolean("isnad.terminal");
  private final long start = System.nanoTime();
  private long shown = start;
  private long documents;
  private long failures;
  private long claims;

  ConsoleProgress(PrintStream err, boolean quiet) {
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
    err.println((terminal ? "\r" : "") + "isnad: " + failure);
    show();
  }

  @Override
  public void end(BatchSummary summary) {
    if (!quiet) {
      err.println((terminal ? "\r" : "") + line());
      summary.skipped().forEach((reason, count) -> err.println(count + " skipped: " + reason));
    }
  }

  private void show() {
    long now = System.nanoTime();
    if (!quiet && now - shown >= (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
      shown = now;
      err.print(terminal ? "\r" + line() : line() + System.lineSeparator());
      err.flush();
    }
  }

  private String line() {
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    return String.format(
        Locale.ROOT,
        "%d articles, %d claims, %d failed, %.1f articles/s",
        documents - failures,
        claims,
        failures,
        (documents - failures) / seconds);
  }
}
