package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.isnad.batch.UniqueItems;
import org.isnad.duplicates.SeenArticles;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.ItemReader;
import org.isnad.ingest.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * Opens the inputs of a run; where they are to be read twice, standard input is kept in a file
 * meanwhile. Not thread-safe.
 */
final class Inputs implements Closeable {
  private final InputOptions options;
  private final Streams streams;
  private @Nullable Path stdin;

  Inputs(InputOptions options, Streams streams) {
    this.options = options;
    this.streams = streams;
  }

  /**
   * @param notices told what a reader decided
   */
  ItemReader open(Consumer<String> notices) throws IOException {
    ReadOptions choices = options.options(notices);
    if (!options.dedupe()) {
      return new ArticleReader(options.inputs(), choices, streams.in());
    }
    if (options.inputs().contains(ArticleReader.STDIN)) {
      stdin = Files.createTempFile("isnad", ".stdin");
      Files.copy(streams.in(), stdin, StandardCopyOption.REPLACE_EXISTING);
    }
    return UniqueItems.of(
        new ArticleReader(options.inputs(), choices, standardInput()),
        new ArticleReader(options.inputs(), choices.silent(), standardInput()),
        SeenArticles.DEFAULT_CAPACITY);
  }

  private InputStream standardInput() throws IOException {
    return stdin == null ? InputStream.nullInputStream() : Files.newInputStream(stdin);
  }

  @Override
  public void close() throws IOException {
    if (stdin != null) {
      Files.deleteIfExists(stdin);
    }
  }
}
