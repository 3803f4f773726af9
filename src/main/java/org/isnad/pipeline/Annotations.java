package org.isnad.pipeline;

import java.util.List;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Figure;
import org.isnad.model.TimeExpression;

/**
 * The layers of a whole article that do not depend on who said what.
 *
 * @param analyzed sentences, tokens, names
 * @param figures all quantities
 * @param times all dates and times
 */
public record Annotations(
    AnalyzedArticle analyzed, List<Figure> figures, List<TimeExpression> times) {
  public Annotations {
    figures = List.copyOf(figures);
    times = List.copyOf(times);
  }
}
