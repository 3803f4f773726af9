package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.json.ClaimReader;
import org.isnad.json.ClaimRecord;
import org.isnad.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Converts the claims of a finished run, article by article. A conversion is used once, from one
 * thread.
 */
public final class Conversion {
  private final ClaimFormat format;
  private final @Nullable ArticlesInOrder articles;
  private final List<ClaimRecord> pending = new ArrayList<>();
  private boolean first = true;

  private Conversion(ClaimFormat format, @Nullable ArticlesInOrder articles) {
    this.format = format;
    this.articles = articles;
  }

  /**
   * A conversion to {@code format}.
   *
   * @param articles the articles file of the run; not needed by every format
   */
  public static Conversion to(ClaimFormat format, @Nullable Path articles) throws IOException {
    if (format.needsText() && articles == null) {
      throw new IllegalArgumentException(
          "the format " + format + " needs the texts: give the run's --articles file");
    }
    return new Conversion(format, articles == null ? null : new ArticlesInOrder(articles));
  }

  /** Writes all claims of {@code claims} as one file. */
  public void write(Path claims, Writer out) throws IOException {
    Exporter exporter = format.exporter();
    out.write(exporter.begin());
    each(claims, article -> out.write(piece(exporter, article)));
    out.write(exporter.end());
  }

  /** Writes a file an article, and brat's own configuration, into {@code folder}. */
  public void writeBrat(Path claims, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("annotation.conf"), BratExporter.ANNOTATION_CONF);
    Files.writeString(folder.resolve("visual.conf"), BratExporter.VISUAL_CONF);
    Exporter exporter = format.exporter();
    each(
        claims,
        article -> {
          String name = article.article().id().replaceAll("[^\\p{L}\\p{N}._-]", "_");
          Files.writeString(folder.resolve(name + ".txt"), article.article().text());
          Files.writeString(folder.resolve(name + ".ann"), exporter.article(article, true));
        });
  }

  /** The labelling interface of Label Studio for its export. */
  public static String labelStudioInterface() throws IOException {
    try (InputStream in = Conversion.class.getResourceAsStream("labelstudio.xml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String piece(Exporter exporter, ArticleClaims article) {
    String piece = exporter.article(article, first);
    first = first && piece.isEmpty();
    return piece;
  }

  private void each(Path claims, Sink sink) throws IOException {
    try {
      ClaimReader.forEach(
          claims,
          claim -> {
            if (!pending.isEmpty() && !pending.get(0).article().id().equals(claim.article().id())) {
              flush(sink);
            }
            pending.add(claim);
          });
      flush(sink);
      rest(sink);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private void flush(Sink sink) {
    if (pending.isEmpty()) {
      return;
    }
    String id = pending.get(0).article().id();
    try {
      sink.accept(new ArticleClaims(article(id, sink), pending));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pending.clear();
  }

  /** The article of that id; those before it have no claims. */
  private Article article(String id, Sink sink) throws IOException {
    if (!format.needsText() || articles == null) {
      return Article.of(id, "");
    }
    while (true) {
      Article article =
          articles
              .next()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "the articles file has no article "
                              + id
                              + ", or not in the order of the claims"));
      if (article.id().equals(id)) {
        return article;
      }
      sink.accept(new ArticleClaims(article, List.of()));
    }
  }

  private void rest(Sink sink) throws IOException {
    if (format.needsText() && articles != null) {
      Optional<Article> article = articles.next();
      while (article.isPresent()) {
        sink.accept(new ArticleClaims(article.get(), List.of()));
        article = articles.next();
      }
      articles.close();
    }
  }

  /** Takes one article's claims. */
  @FunctionalInterface
  private interface Sink {
    void accept(ArticleClaims article) throws IOException;
  }
}
