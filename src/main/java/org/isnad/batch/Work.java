package org.isnad.batch;

import org.isnad.json.ClaimWriter;
import org.isnad.model.Article;
import org.isnad.model.ClaimedArticle;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Stage;
import org.isnad.pipeline.StageException;

/** What a batch does with one article; thread-safe. */
@FunctionalInterface
public interface Work {
  /**
   * The lines that {@code article} gives.
   *
   * @throws StageException if a stage fails on it
   */
  Lines apply(Article article);

  /** The claims of each article, by {@code pipeline}. */
  static Work claims(Stage<Article, Outcome> pipeline) {
    return article -> {
      Outcome outcome = pipeline.apply(article);
      if (outcome instanceof Outcome.Failed failed) {
        throw new StageException(failed.stage(), failed.message());
      }
      ClaimedArticle result = ((Outcome.Extracted) outcome).result();
      return new Lines(ClaimWriter.lines(result), result.claims().size());
    };
  }

  /**
   * What is written for one article.
   *
   * @param text whole lines
   * @param claims how many of them are claims
   */
  record Lines(String text, int claims) {}
}
