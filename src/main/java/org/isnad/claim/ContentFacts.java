package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.isnad.model.Figure;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;

/**
 * Picks from an article's figures and times those that stand inside one content.
 *
 * <p>Example: of «28 مجزرة … ثمان منها» (“28 massacres … eight of them”) both figures are inside,
 * and the second's whole is then the first of the claim's own list. Immutable and thread-safe.
 */
final class ContentFacts {
  private final List<Figure> figures;
  private final List<TimeExpression> times;

  ContentFacts(List<Figure> figures, List<TimeExpression> times) {
    this.figures = figures;
    this.times = times;
  }

  /** The figures inside {@code content}; {@code partOf} becomes an index into what is returned. */
  List<Figure> figuresIn(List<Span> content) {
    Map<Integer, Integer> place = new HashMap<>();
    List<Figure> inside = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      if (holds(content, figures.get(i).span())) {
        place.put(i, inside.size());
        inside.add(figures.get(i));
      }
    }
    inside.replaceAll(figure -> withWhole(figure, place));
    return inside;
  }

  List<TimeExpression> timesIn(List<Span> content) {
    return times.stream().filter(time -> holds(content, time.span())).toList();
  }

  private static Figure withWhole(Figure figure, Map<Integer, Integer> place) {
    if (figure.partOf().isEmpty()) {
      return figure;
    }
    Integer whole = place.get(figure.partOf().getAsInt());
    return new Figure(
        figure.span(),
        figure.value(),
        figure.unit(),
        figure.unitCode(),
        figure.kind(),
        figure.modifier(),
        whole == null ? OptionalInt.empty() : OptionalInt.of(whole),
        figure.rule());
  }

  private static boolean holds(List<Span> content, Span span) {
    return content.stream().anyMatch(piece -> piece.contains(span));
  }
}
