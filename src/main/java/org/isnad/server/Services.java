package org.isnad.server;

import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Stage;
import org.isnad.search.CheckMatcher;
import org.isnad.search.ClaimSearch;

/**
 * What a server can do; what is absent has no route.
 *
 * @param pipeline finds claims
 * @param search finds earlier claims; closed by whoever opened it
 * @param matcher finds earlier fact-checks
 */
public record Services(
    Stage<Article, Outcome> pipeline,
    Optional<ClaimSearch> search,
    Optional<CheckMatcher> matcher) {

  /** Only the finding of claims. */
  public static Services of(Stage<Article, Outcome> pipeline) {
    return new Services(pipeline, Optional.empty(), Optional.empty());
  }
}
