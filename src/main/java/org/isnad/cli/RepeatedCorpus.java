package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.bench.Lengths;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.json.ArticleWriter;
import org.isnad.model.Article;

/** As many articles as are wanted, from a corpus that may have fewer. Stateless. */
final class RepeatedCorpus {
  private RepeatedCorpus() {}

  /**
   * Writes {@code wanted} articles of {@code corpus} into {@code file}, as JSON Lines; when all are
   * there, they come again under other ids.
   */
  static void write(String corpus, int wanted, Path file) throws IOException {
    List<Article> articles = articles(corpus, wanted);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(part)) {
      for (int i = 0; i < wanted; i++) {
        Article article = articles.get(i % articles.size());
        int round = i / articles.size();
        String id = round == 0 ? article.id() : article.id() + "-copy" + round;
        out.write(ArticleWriter.line(article.withId(id)));
        out.write('\n');
      }
    }
    Files.move(part, file);
  }

  private static List<Article> articles(String corpus, int most) throws IOException {
    List<Article> articles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (ArticleReader reader =
        new ArticleReader(List.of(corpus), ReadOptions.DEFAULT, InputStream.nullInputStream())) {
      for (Item item = reader.next(); item != null; item = reader.next()) {
        if (item instanceof Item.Read read && ids.add(read.article().id())) {
          articles.add(read.article());
        }
        if (articles.size() == most) {
          break;
        }
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no article in " + corpus);
    }
    return articles;
  }

  /** The lengths of the articles in {@code input}. */
  static Lengths lengths(Path input) throws IOException {
    List<Integer> letters = new ArrayList<>();
    org.isnad.json.ArticleReader.forEach(input, article -> letters.add(article.text().length()));
    return Lengths.of(letters);
  }
}
