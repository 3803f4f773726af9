package org.isnad.eval;

import java.util.List;

/**
 * Annotated articles and what did not resolve in them.
 *
 * @param articles in order of their files' names
 * @param problems one message each, naming file and attribution
 */
public record GoldSet(List<GoldArticle> articles, List<String> problems) {
  public GoldSet {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /** The number of attributions in all articles. */
  public int attributions() {
    return articles.stream().mapToInt(article -> article.attributions().size()).sum();
  }
}
