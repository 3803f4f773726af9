package org.isnad.attribution;

import java.util.Optional;
import org.isnad.attribution.AttributionModel.Choice;
import org.isnad.attribution.Structure.Order;
import org.isnad.learn.Ranker;

/**
 * Chooses content and source of one cue: the likeliest combination under the model, by a narrow
 * beam over its beginnings.
 */
final class Decoder {
  private static final int BEAM = 4;
  private static final double NARROW = 0.04;

  private final ArticleView v;
  private final AttributionModel model;

  Decoder(ArticleView v, AttributionModel model) {
    this.v = v;
    this.model = model;
  }

  /** The likeliest structure; empty if the cue has no room for a content. */
  Optional<Structure> decode(CueCandidate cue) {
    Spans spans = new Spans(v, cue, model);
    double[] orders =
        Ranker.probabilities(
            model.of(Choice.ORDER), Ranker.labels(spans.order(), Order.values().length));
    Structure best = null;
    for (Order order : Order.values()) {
      double p = orders[order.ordinal()];
      if (p < NARROW && best != null) {
        continue;
      }
      Structure s = order == Order.AFTER ? after(cue, spans, p) : before(cue, spans, order, p);
      if (s != null && (best == null || s.logProbability() > best.logProbability())) {
        best = s;
      }
    }
    return Optional.ofNullable(best);
  }

  private @org.jspecify.annotations.Nullable Structure after(
      CueCandidate cue, Spans spans, double orderProbability) {
    Spans.Options starts = spans.starts();
    if (starts.isEmpty()) {
      return null;
    }
    double[] p = starts.probabilities();
    Structure best = null;
    for (int rank = 0; rank < BEAM; rank++) {
      int i = argmax(p);
      if (p[i] < NARROW && best != null) {
        break;
      }
      Structure s = complete(cue, spans, starts.from(i), Math.log(orderProbability * p[i] + 1e-12));
      if (best == null || s.logProbability() > best.logProbability()) {
        best = s;
      }
      p[i] = -1;
    }
    return best;
  }

  private Structure complete(CueCandidate cue, Spans spans, int start, double logProbability) {
    Pick end = end(spans.ends(start));
    int last = beforeReturn(cue, start, end.last);
    return withObject(
        cue,
        withSource(spans, Order.AFTER, start, last, logProbability + Math.log(end.probability)));
  }

  /**
   * «وصف روسيا بأنها …» (“described Russia as …”): a verb that must have an object before its
   * clause with ب has it in what was taken for its source, and the content begins there.
   */
  private Structure withObject(CueCandidate cue, Structure s) {
    boolean clause = v.is(s.start(), Shape.COMPLEMENTISER) && v.key(s.start()).startsWith("ب");
    if (!clause || !s.hasSource() || s.from() <= cue.last() || !cue.takesObject()) {
      return s;
    }
    boolean adjacent = s.to() + 1 == s.start();
    return adjacent
        ? new Structure(s.order(), s.from(), s.end(), -1, -1, -1, -1, s.logProbability())
        : s;
  }

  /**
   * Inside somebody's quotation what a third party says ends where the quoted speaker returns to
   * himself: «ووصفوه بأنه هراء، <u>وأريد</u> …» (“and they called it nonsense, and I want …”).
   */
  private int beforeReturn(CueCandidate cue, int start, int end) {
    if (v.depth(cue.first()) == 0 || v.depth(start) > v.depth(cue.first())) {
      return end;
    }
    for (int i = start + 1; i <= end; i++) {
      boolean clause = v.conjoined(i) && v.is(i - 1, Shape.COMMA);
      String key = v.key(i);
      boolean first = key.startsWith("ا") || key.startsWith("ن");
      if (clause && first && v.morph(i).tag().equals("VBP")) {
        return i - 2;
      }
    }
    return end;
  }

  private Structure withSource(Spans spans, Order order, int start, int end, double log) {
    Pick source = pick(spans.sources(start, end));
    return new Structure(
        order, start, end, -1, -1, source.first, source.last, log + Math.log(source.probability));
  }

  private @org.jspecify.annotations.Nullable Structure before(
      CueCandidate cue, Spans spans, Order order, double orderProbability) {
    Spans.Options ends = spans.beforeEnds();
    if (ends.isEmpty()) {
      return null;
    }
    Pick end = pick(ends);
    Pick start = pick(spans.beforeStarts(end.last));
    double log = Math.log(orderProbability * end.probability * start.probability + 1e-12);
    Structure s = withSource(spans, order, start.first, end.last, log);
    if (order == Order.BEFORE) {
      return s;
    }
    int next = Math.max(cue.last(), s.to()) + 1;
    while (next < v.sentenceEnd(cue.last()) && !v.isWordy(next)) {
      next++;
    }
    if (next >= v.sentenceEnd(cue.last())) {
      return null;
    }
    Pick rest = end(spans.ends(next));
    return new Structure(
        order,
        s.start(),
        rest.last,
        end.last + 1,
        next,
        s.from(),
        s.to(),
        s.logProbability() + Math.log(rest.probability));
  }

  /**
   * The likeliest end that does not tear parts from their whole: «28 مجزرة، ثمان منها …» (“28
   * massacres, eight of them …”).
   */
  private Pick end(Spans.Options options) {
    double[] p = options.probabilities();
    int first = argmax(p);
    int best = first;
    while (namesParts(options.to(best) + 1)) {
      int reached = options.to(best);
      for (int i = 0; i < p.length; i++) {
        p[i] = options.to(i) <= reached ? -1 : p[i];
      }
      best = argmax(p);
      if (p[best] < 0) {
        best = first;
        break;
      }
    }
    return new Pick(options.from(best), options.to(best), Math.max(0, p[best]) + 1e-12);
  }

  /** Whether a comma at {@code i} is followed by parts of what was counted before it. */
  private boolean namesParts(int i) {
    return v.is(i, Shape.COMMA)
        && (Words.isPartitive(v.key(i + 1))
            || (v.isWordy(i + 1) && Words.isPartitive(v.key(i + 2))));
  }

  private record Pick(int first, int last, double probability) {}

  private static Pick pick(Spans.Options options) {
    double[] p = options.probabilities();
    int i = argmax(p);
    return new Pick(options.from(i), options.to(i), p[i] + 1e-12);
  }

  private static int argmax(double[] p) {
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      if (p[i] > p[best]) {
        best = i;
      }
    }
    return best;
  }
}
