package org.isnad.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims to a file, articles to a file if one is asked for, and failures to {@code
 * CLAIMS.failures.jsonl} if there are any. Where every document failed, the claims file that stood
 * there before stays. {@code CLAIMS.journal} lets a run that was ended at any moment be resumed.
 * Not thread-safe.
 */
public final class FileOutput implements BatchOutput {
  private final OutputFile claims;
  private final @Nullable OutputFile articles;
  private final Path failureLog;
  private final Path summaryFile;
  private final Journal journal;
  private final Optional<Journal.Point> from;
  private final RunDescription run;
  private final long start = System.nanoTime();
  private boolean followed;
  private @Nullable OutputFile failures;

  private FileOutput(Path claimFile, Optional<Path> articleFile, RunDescription run, boolean resume)
      throws IOException {
    this.run = run;
    failureLog = beside(claimFile, ".failures.jsonl");
    summaryFile = beside(claimFile, ".summary.json");
    journal = new Journal(journal(claimFile), run.key());
    from = resume ? journal.last() : Optional.empty();
    if (from.isEmpty()) {
      journal.delete();
    }
    claims = open(claimFile, Journal.Point::claimBytes);
    try {
      articles =
          articleFile.isPresent() ? open(articleFile.get(), Journal.Point::articleBytes) : null;
      boolean failed = from.filter(point -> point.failureBytes() > 0).isPresent();
      failures = failed ? open(failureLog, Journal.Point::failureBytes) : null;
    } catch (IOException e) {
      claims.close();
      throw e;
    }
  }

  private OutputFile open(Path file, ToLongFunction<Journal.Point> length) throws IOException {
    long bytes = from.isPresent() ? length.applyAsLong(from.get()) : 0;
    return from.filter(Journal.Point::complete).isPresent()
        ? OutputFile.complete(file, bytes)
        : OutputFile.open(file, bytes);
  }

  /** Claims to a file, from the beginning. */
  public static FileOutput toFile(Path claims, Optional<Path> articles) throws IOException {
    return toFile(claims, articles, RunDescription.NONE);
  }

  /** Claims to a file, from the beginning, with a description of the run for its summary. */
  public static FileOutput toFile(Path claims, Optional<Path> articles, RunDescription run)
      throws IOException {
    return new FileOutput(claims, articles, run, false);
  }

  /** Claims to a file, from where an earlier run into it was ended, if one was. */
  public static FileOutput resume(Path claims, Optional<Path> articles) throws IOException {
    return resume(claims, articles, RunDescription.NONE);
  }

  /**
   * Claims to a file, from where an earlier run of the same description was ended, if one was.
   *
   * @throws IOException also if the earlier run was another one
   */
  public static FileOutput resume(Path claims, Optional<Path> articles, RunDescription run)
      throws IOException {
    return new FileOutput(claims, articles, run, true);
  }

  /** Whether a run into that file was ended and can be resumed. */
  public static boolean isResumable(Path claims) {
    return Files.exists(journal(claims));
  }

  /**
   * Keeps the journal of a complete run until it is told to {@link #forget} it, because more is
   * made of the files: a run that is ended meanwhile need not begin again.
   */
  public FileOutput followed() {
    followed = true;
    return this;
  }

  /** A run into that file need not be resumed any more. */
  public static void forget(Path claims) throws IOException {
    Files.deleteIfExists(journal(claims));
  }

  private static Path journal(Path claims) {
    return beside(claims, ".journal");
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  @Override
  public Optional<BatchSummary> resumed() {
    return from.map(Journal.Point::summary);
  }

  @Override
  public void write(String claimLines, String article) throws IOException {
    claims.write(claimLines);
    if (articles != null) {
      articles.write(article);
    }
  }

  @Override
  public void write(Failure failure) throws IOException {
    if (failures == null) {
      failures = OutputFile.create(failureLog);
    }
    failures.write(Json.write(failure) + "\n");
  }

  @Override
  public void checkpoint(BatchSummary soFar) throws IOException {
    journal.write(point(soFar, false));
    claims.keep();
    if (articles != null) {
      articles.keep();
    }
    if (failures != null) {
      failures.keep();
    }
  }

  private Journal.Point point(BatchSummary soFar, boolean complete) throws IOException {
    return new Journal.Point(
        soFar.documents(),
        soFar.failed(),
        soFar.claims(),
        soFar.skipped(),
        claims.flush(),
        articles == null ? 0 : articles.flush(),
        failures == null ? 0 : failures.flush(),
        complete);
  }

  @Override
  public void commit(BatchSummary summary) throws IOException {
    if (summary.complete()) {
      journal.write(point(summary, true));
    } else {
      journal.delete();
    }
    if (failures != null) {
      failures.commit();
    } else {
      Files.deleteIfExists(failureLog);
    }
    boolean any = summary.complete() && summary.documents() > summary.failed();
    if (any || summary.documents() == 0) {
      claims.commit();
      if (articles != null) {
        articles.commit();
      }
      writeSummary(summary);
    } else {
      claims.drop();
      if (articles != null) {
        articles.drop();
      }
    }
    if (!followed) {
      journal.delete();
    }
  }

  private void writeSummary(BatchSummary summary) throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    long before = from.map(Journal.Point::documents).orElse(0L);
    try (OutputFile file = OutputFile.create(summaryFile)) {
      file.write(Json.write(SummaryFile.of(run, summary, before, seconds)) + "\n");
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    for (OutputFile file : new @Nullable OutputFile[] {claims, articles, failures}) {
      try {
        if (file != null) {
          file.close();
        }
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
