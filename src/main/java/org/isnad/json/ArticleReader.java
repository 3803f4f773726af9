package org.isnad.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.model.Article;

/**
 * Reads back what {@link ArticleWriter} wrote, letter by letter.
 *
 * <p>Example: the line of an article headed «علوش: لن نذهب» (“Alloush: we will not go”) comes back
 * with that title. Stateless and thread-safe.
 */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * The article in one line.
   *
   * @throws IllegalArgumentException if it holds none
   */
  public static Article read(String line) {
    return Json.read(line, ArticleRecord.class).article();
  }

  /**
   * The articles of {@code file} by id, in its order.
   *
   * @throws MalformedLineException at the first line that is no article, naming file and line
   */
  public static Map<String, Article> readAll(Path file) throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>();
    forEach(file, article -> articles.put(article.id(), article));
    return articles;
  }

  /** The articles of {@code file} one by one, without holding the file. */
  public static void forEach(Path file, Consumer<? super Article> reader) throws IOException {
    Lines.read(file, ArticleRecord.class, record -> reader.accept(record.article()));
  }
}
