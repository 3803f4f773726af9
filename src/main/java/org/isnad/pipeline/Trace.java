package org.isnad.pipeline;

import java.util.List;
import org.isnad.model.Claim;
import org.isnad.model.ClaimedArticle;
import org.isnad.model.Figure;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpokenArticle;
import org.isnad.model.TimeExpression;

/**
 * Everything that the stages made of one article, for explanation.
 *
 * @param spoken the article with all that was found on the way to its speakers
 * @param figures all quantities
 * @param times all dates and times
 * @param result the claims
 */
public record Trace(
    SpokenArticle spoken, List<Figure> figures, List<TimeExpression> times, ClaimedArticle result) {
  public Trace {
    figures = List.copyOf(figures);
    times = List.copyOf(times);
  }

  public SegmentedArticle segmented() {
    return spoken.base().base().base();
  }

  public List<Claim> claims() {
    return result.claims();
  }
}
