package org.isnad.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims to a stream, which is flushed and not closed, and articles to a file if one is
 * asked for. Not thread-safe.
 */
public final class StreamOutput implements BatchOutput {
  private final OutputStream claims;
  private final @Nullable OutputFile articles;

  public StreamOutput(OutputStream claims, Optional<Path> articles) throws IOException {
    this.claims = claims;
    this.articles = articles.isPresent() ? OutputFile.create(articles.get()) : null;
  }

  @Override
  public void write(String claimLines, String article) throws IOException {
    claims.write(claimLines.getBytes(StandardCharsets.UTF_8));
    if (claims instanceof PrintStream print && print.checkError()) {
      throw new IOException("cannot write standard output: it is full or closed");
    }
    if (articles != null) {
      articles.write(article);
    }
  }

  @Override
  public void write(Failure failure) {}

  @Override
  public void commit(BatchSummary summary) throws IOException {
    claims.flush();
    if (articles != null && summary.complete()) {
      articles.commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (articles != null) {
      articles.close();
    }
  }
}
