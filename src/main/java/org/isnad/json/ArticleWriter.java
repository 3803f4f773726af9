package org.isnad.json;

import org.isnad.model.Article;

/**
 * Writes articles as JSON lines: the exact text that the offsets of claims refer to, and what is
 * known of it.
 *
 * <p>Example: {@code {"id":"astana","headline":"علوش: لن نذهب","url":null,…,"text":"علوش: لن
 * نذهب\n…"}} (“Alloush: we will not go”). The file is itself an input of {@code extract} and gives
 * the same claims. Stateless and thread-safe.
 */
public final class ArticleWriter {
  private ArticleWriter() {}

  /** One article, with its line end. */
  public static String line(Article article) {
    return Json.write(ArticleRecord.of(article)) + "\n";
  }
}
