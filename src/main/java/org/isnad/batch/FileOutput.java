package org.isnad.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims to a file, articles to a file if one is asked for, and failures to {@code
 * CLAIMS.failures.jsonl} if there are any. Where every document failed, the claims file that stood
 * there before stays. {@code CLAIMS.journal} lets a run that was ended be resumed. Not thread-safe.
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
  private @Nullable OutputFile failures;

  private FileOutput(Path claimFile, Optional<Path> articleFile, RunDescription run, boolean resume)
      throws IOException {
    this.run = run;
    failureLog = beside(claimFile, ".failures.jsonl");
    summaryFile = beside(claimFile, ".summary.json");
    journal = new Journal(beside(claimFile, ".journal"));
    from = resume ? journal.last() : Optional.empty();
    checkSameRun(claimFile);
    claims = OutputFile.open(claimFile, from.map(Journal.Point::claimBytes).orElse(0L));
    try {
      articles =
          articleFile.isPresent()
              ? OutputFile.open(articleFile.get(), from.map(Journal.Point::articleBytes).orElse(0L))
              : null;
      long failed = from.map(Journal.Point::failureBytes).orElse(0L);
      failures = failed > 0 ? OutputFile.open(failureLog, failed) : null;
    } catch (IOException e) {
      claims.close();
      throw e;
    }
    if (from.isEmpty()) {
      journal.delete();
    }
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

  private void checkSameRun(Path claimFile) throws IOException {
    String before = from.map(Journal.Point::run).orElse(run.key());
    if (!before.equals(run.key())) {
      throw new IOException(
          claimFile
              + ": the run that was ended was another one (inputs, options, version or models"
              + " differ); run without --resume, or as before: "
              + before);
    }
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
    journal.write(
        new Journal.Point(
            soFar.documents(),
            soFar.failed(),
            soFar.claims(),
            soFar.skipped(),
            claims.flush(),
            articles == null ? 0 : articles.flush(),
            failures == null ? 0 : failures.flush(),
            run.key()));
    claims.keep();
    if (articles != null) {
      articles.keep();
    }
    if (failures != null) {
      failures.keep();
    }
  }

  @Override
  public void commit(BatchSummary summary) throws IOException {
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
      double seconds = (System.nanoTime() - start) / 1e9;
      long before = from.map(Journal.Point::documents).orElse(0L);
      Files.writeString(
          summaryFile, Json.write(SummaryFile.of(run, summary, before, seconds)) + "\n");
    }
    journal.delete();
  }

  @Override
  public void close() throws IOException {
    for (OutputFile file : new @Nullable OutputFile[] {claims, articles, failures}) {
      if (file != null) {
        file.close();
      }
    }
  }
}
