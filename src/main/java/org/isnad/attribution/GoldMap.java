package org.isnad.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.attribution.Structure.Order;
import org.isnad.model.Attribution;
import org.isnad.text.Span;

/** The annotated attributions of an article in token indices, by the token that holds their cue. */
final class GoldMap {
  private final Map<Integer, Structure> byCue = new HashMap<>();
  private final Map<Integer, Attribution> attributions = new HashMap<>();
  private final List<Attribution> uncued = new ArrayList<>();

  GoldMap(ArticleView v, List<Attribution> gold) {
    for (Attribution a : gold) {
      if (a.cue().isEmpty()) {
        uncued.add(a);
        continue;
      }
      int cue = v.base.tokenAt(a.cue().get().span().start());
      byCue.putIfAbsent(cue, structure(v, a, cue));
      attributions.putIfAbsent(cue, a);
    }
  }

  private static Structure structure(ArticleView v, Attribution a, int cue) {
    int start = first(v, a.content().get(0));
    int end = last(v, a.content().get(a.content().size() - 1));
    int from = a.source().map(m -> first(v, m.span())).orElse(-1);
    int to = a.source().map(m -> v.base.tokenAt(m.span().end() - 1)).orElse(-1);
    Order order = start > cue ? Order.AFTER : end < cue ? Order.BEFORE : Order.AROUND;
    return new Structure(order, start, end, -1, -1, from, to, 0);
  }

  private static int first(ArticleView v, Span span) {
    int i = v.base.tokenAt(span.start());
    while (!v.isWordy(i) && i + 1 < v.size && v.token(i + 1).span().end() <= span.end()) {
      i++;
    }
    return i;
  }

  private static int last(ArticleView v, Span span) {
    int i = v.base.tokenAt(span.end() - 1);
    while (!v.isWordy(i) && i > 0 && v.token(i - 1).span().start() >= span.start()) {
      i--;
    }
    return i;
  }

  boolean isCue(CueCandidate c) {
    return byCue.containsKey(c.first());
  }

  Structure structure(CueCandidate c) {
    Structure s = byCue.get(c.first());
    if (s == null) {
      throw new IllegalArgumentException("no annotated cue at token " + c.first());
    }
    return s;
  }

  Attribution attribution(CueCandidate c) {
    Attribution a = attributions.get(c.first());
    if (a == null) {
      throw new IllegalArgumentException("no annotated cue at token " + c.first());
    }
    return a;
  }

  int size() {
    return byCue.size();
  }

  List<Attribution> uncued() {
    return uncued;
  }
}
