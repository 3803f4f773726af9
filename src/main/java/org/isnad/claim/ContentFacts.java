package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.model.Figure;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;

/**
 * Picks from an article's figures and times those that stand inside one content.
 *
 * <p>Example: of «وقوع 28 مجزرة في فبراير» (“28 massacres happened in February”) both «28 مجزرة»
 * and «فبراير» are inside. Immutable.
 */
final class ContentFacts {
  private final Ordered<Figure> figures;
  private final Ordered<TimeExpression> times;

  ContentFacts(List<Figure> figures, List<TimeExpression> times) {
    this.figures = new Ordered<>(figures, Figure::span);
    this.times = new Ordered<>(times, TimeExpression::span);
  }

  List<Figure> figuresIn(List<Span> content) {
    return figures.in(content);
  }

  List<TimeExpression> timesIn(List<Span> content) {
    return times.in(content);
  }

  /** Things by their place; where they are not in order, all are looked at. */
  private static final class Ordered<T> {
    private final List<T> things;
    private final List<Span> spans;
    private final boolean sorted;

    Ordered(List<T> things, Function<T, Span> span) {
      this.things = List.copyOf(things);
      this.spans = things.stream().map(span).toList();
      boolean inOrder = true;
      for (int i = 1; i < spans.size(); i++) {
        inOrder &= spans.get(i - 1).start() <= spans.get(i).start();
      }
      this.sorted = inOrder;
    }

    List<T> in(List<Span> content) {
      int end = content.stream().mapToInt(Span::end).max().orElse(0);
      int start = content.stream().mapToInt(Span::start).min().orElse(0);
      List<T> out = new ArrayList<>();
      for (int i = sorted ? from(start) : 0; i < spans.size(); i++) {
        if (sorted && spans.get(i).start() > end) {
          break;
        }
        if (holds(content, spans.get(i))) {
          out.add(things.get(i));
        }
      }
      return List.copyOf(out);
    }

    /** The first thing that begins at {@code offset} or later. */
    private int from(int offset) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (spans.get(mid).start() < offset) {
          low = mid + 1;
        } else {
          high = mid;
        }
      }
      return low;
    }
  }

  private static boolean holds(List<Span> content, Span span) {
    for (Span piece : content) {
      if (piece.contains(span)) {
        return true;
      }
    }
    return false;
  }
}
