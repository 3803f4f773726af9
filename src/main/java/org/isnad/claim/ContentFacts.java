package org.isnad.claim;

import java.util.List;
import org.isnad.model.Figure;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;

/**
 * Picks from an article's figures and times those that stand inside one content.
 *
 * <p>Example: of «وقوع 28 مجزرة في فبراير» (“28 massacres happened in February”) both «28 مجزرة»
 * and «فبراير» are inside.
 *
 * @param figures all of the article
 * @param times all of the article
 */
record ContentFacts(List<Figure> figures, List<TimeExpression> times) {
  ContentFacts {
    figures = List.copyOf(figures);
    times = List.copyOf(times);
  }

  List<Figure> figuresIn(List<Span> content) {
    return figures.stream().filter(figure -> holds(content, figure.span())).toList();
  }

  List<TimeExpression> timesIn(List<Span> content) {
    return times.stream().filter(time -> holds(content, time.span())).toList();
  }

  private static boolean holds(List<Span> content, Span span) {
    return content.stream().anyMatch(piece -> piece.contains(span));
  }
}
