package org.isnad.export;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.json.ArticleReader;
import org.isnad.model.Article;

/** Reads the articles file of a run one by one, so that few are held. Not thread-safe. */
final class ArticlesInOrder implements Closeable {
  private final Path file;
  private final BufferedReader lines;
  private int number;

  ArticlesInOrder(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("no such file: " + file);
    }
    this.file = file;
    this.lines = Files.newBufferedReader(file);
  }

  /** The next article; empty at the end. */
  Optional<Article> next() throws IOException {
    String line = lines.readLine();
    number++;
    if (line == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ArticleReader.read(line));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
