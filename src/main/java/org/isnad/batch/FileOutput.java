package org.isnad.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims to a file or a stream, articles to a file if one is asked for, and failures to
 * {@code CLAIMS.failures.jsonl} if there are any. Where every document failed, the claims file that
 * stood there before stays. Not thread-safe.
 */
public final class FileOutput implements BatchOutput {
  private final @Nullable OutputFile claims;
  private final @Nullable OutputFile articles;
  private final @Nullable OutputStream stream;
  private final @Nullable Path failureLog;
  private @Nullable OutputFile failures;

  private FileOutput(
      @Nullable OutputFile claims,
      @Nullable OutputFile articles,
      @Nullable OutputStream stream,
      @Nullable Path failureLog) {
    this.claims = claims;
    this.articles = articles;
    this.stream = stream;
    this.failureLog = failureLog;
  }

  /** Claims to a file. */
  public static FileOutput toFile(Path claims, Optional<Path> articles) throws IOException {
    OutputFile file = OutputFile.create(claims);
    Path log = claims.resolveSibling(claims.getFileName() + ".failures.jsonl");
    try {
      return new FileOutput(file, articlesFile(articles), null, log);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** Claims to a stream, which is flushed and not closed. */
  public static FileOutput toStream(OutputStream claims, Optional<Path> articles)
      throws IOException {
    return new FileOutput(null, articlesFile(articles), claims, null);
  }

  private static @Nullable OutputFile articlesFile(Optional<Path> articles) throws IOException {
    return articles.isPresent() ? OutputFile.create(articles.get()) : null;
  }

  @Override
  public void write(String claimLines, String article) throws IOException {
    if (claims != null) {
      claims.write(claimLines);
    }
    if (stream != null) {
      stream.write(claimLines.getBytes(StandardCharsets.UTF_8));
    }
    if (articles != null) {
      articles.write(article);
    }
  }

  @Override
  public void write(Failure failure) throws IOException {
    if (failureLog != null) {
      if (failures == null) {
        failures = OutputFile.create(failureLog);
      }
      failures.write(Json.write(failure) + "\n");
    }
  }

  @Override
  public void commit(BatchSummary summary) throws IOException {
    boolean any = summary.complete() && summary.documents() > summary.failed();
    if (stream != null) {
      stream.flush();
    }
    if (failures != null) {
      failures.commit();
    } else if (failureLog != null) {
      Files.deleteIfExists(failureLog);
    }
    if (any || summary.documents() == 0) {
      commit(claims);
      commit(articles);
    }
  }

  private static void commit(@Nullable OutputFile file) throws IOException {
    if (file != null) {
      file.commit();
    }
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
