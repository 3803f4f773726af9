package org.isnad.pipeline;

import org.isnad.model.Article;
import org.isnad.model.ClaimedArticle;

/** What became of one article. */
public sealed interface Outcome permits Outcome.Extracted, Outcome.Failed {
  /** The article as it went in. */
  Article article();

  /** The article went through; its claims may be none. */
  record Extracted(ClaimedArticle result) implements Outcome {
    @Override
    public Article article() {
      return result.article();
    }
  }

  /**
   * A stage threw.
   *
   * @param article the article as it went in
   * @param stage name of the stage
   * @param message what happened
   */
  record Failed(Article article, String stage, String message) implements Outcome {}
}
