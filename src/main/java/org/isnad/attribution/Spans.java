package org.isnad.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.attribution.AttributionModel.Choice;
import org.isnad.learn.Features;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.model.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Enumerates, for one cue, where its content may begin and end and which words may be its source,
 * each with its features. The same lists serve training and decoding.
 */
final class Spans {
  private static final int START_REACH = 90;
  private static final int END_REACH = 500;
  private static final int SOURCE_GAP = 14;
  private static final int SOURCE_LENGTH = 30;
  private static final int BEFORE_GAP = 7;

  private final ArticleView v;
  private final CueCandidate cue;
  private final @Nullable AttributionModel model;
  private final Features features = new Features();

  /** Spans with their features. */
  Spans(ArticleView v, CueCandidate cue) {
    this(v, cue, null);
  }

  /** Spans with the scores that {@code model} gives them, if there is one. */
  Spans(ArticleView v, CueCandidate cue, @Nullable AttributionModel model) {
    this.v = v;
    this.cue = cue;
    this.model = model;
  }

  private Options options(Choice choice) {
    return new Options(model == null ? null : model.of(choice));
  }

  /**
   * Possible spans, index by index, each with its features, or, where a model reads them, with the
   * score it gives them.
   */
  static final class Options {
    private final @Nullable Weights model;
    private final List<int[]> features = new ArrayList<>();
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] scores = new double[16];
    private int size;

    Options(@Nullable Weights model) {
      this.model = model;
    }

    void add(int first, int last, Features f) {
      if (size == from.length) {
        from = Arrays.copyOf(from, size * 2);
        to = Arrays.copyOf(to, size * 2);
        scores = Arrays.copyOf(scores, size * 2);
      }
      from[size] = first;
      to[size] = last;
      if (model == null) {
        features.add(f.toArray());
      } else {
        scores[size] = model.score(f);
      }
      size++;
      f.clear();
    }

    /** The first token of span {@code i}; -1 stands for “none”. */
    int from(int i) {
      return from[i];
    }

    /** The last token of span {@code i}. */
    int to(int i) {
      return to[i];
    }

    /** The hashed features of each span, where no model reads them. */
    List<int[]> features() {
      return features;
    }

    /** The probability of each span under the model. */
    double[] probabilities() {
      return Ranker.softmax(Arrays.copyOf(scores, size));
    }

    int find(int first, int last) {
      for (int i = 0; i < size; i++) {
        if (from[i] == first && to[i] == last) {
          return i;
        }
      }
      return -1;
    }

    boolean isEmpty() {
      return size == 0;
    }
  }

  /**
   * First tokens of a content after the cue: every word up to the sentence's end, then the next
   * sentence's first.
   */
  Options starts() {
    Options out = options(Choice.START);
    StartFeatures.Between between = new StartFeatures.Between(v, cue);
    int end = Math.min(v.sentenceEnd(cue.last()), cue.last() + START_REACH);
    for (int s = cue.last() + 1; s < end; s++) {
      addStart(s, between, out);
    }
    int next = v.sentenceEnd(cue.last());
    for (int s = next; s < Math.min(next + 3, v.size) && end == next; s++) {
      addStart(s, between, out);
      if (v.isWordy(s)) {
        break;
      }
    }
    return out;
  }

  private void addStart(int s, StartFeatures.Between between, Options out) {
    if (v.isWordy(s)) {
      StartFeatures.collect(v, cue, s, between, features);
      out.add(s, s, features);
    }
    between.pass(v, s);
  }

  /**
   * Last tokens of a content that begins at {@code s}: words to the sentence's end, or to the end
   * of its quotation.
   */
  Options ends(int s) {
    Options out = options(Choice.END);
    int quotation = openingQuotation(s);
    int limit = v.sentenceEnd(s);
    if (quotation >= 0) {
      limit = Math.max(limit, sentenceEndAfter(v.quotation(quotation)));
    }
    limit = Math.min(limit, s + END_REACH);
    int last = limit - 1;
    while (last > s && !v.isWordy(last)) {
      last--;
    }
    EndFeatures.Passed passed = new EndFeatures.Passed(v, s, last, quotation);
    for (int e = s; e <= last; e++) {
      passed.pass(v, e);
      if (v.isWordy(e)) {
        EndFeatures.collect(v, cue, s, e, passed, features);
        out.add(e, e, features);
      }
    }
    return out;
  }

  /**
   * End of the sentence in which the quotation closes, so that what follows the mark may still
   * belong.
   */
  private int sentenceEndAfter(Quotation q) {
    int close = Math.min(q.close(), v.size) - 1;
    return v.sentenceEnd(close);
  }

  /**
   * The quotation that opens at {@code s} or right after a complementiser at {@code s}; -1 if none.
   */
  int openingQuotation(int s) {
    int first = v.is(s, Shape.COMPLEMENTISER) && v.opensQuote(s + 1) ? s + 2 : s;
    int q = v.quotationAt(first);
    return q >= 0 && v.quotation(q).first() == first ? q : -1;
  }

  /** Possible sources, the first of them none, of a cue whose content is [s, e]. */
  Options sources(int s, int e) {
    Options out = options(Choice.SOURCE);
    SourceFeatures.none(v, cue, s, features);
    out.add(-1, -1, features);
    int end = Math.min(v.sentenceEnd(cue.last()), cue.last() + 1 + SOURCE_GAP);
    for (int from = cue.last() + 1; from < end; from++) {
      int limit = from < s ? s : from <= e ? from : v.sentenceEnd(from);
      addSources(from, Math.min(limit, from + SOURCE_LENGTH), s, e, out);
    }
    int low = Math.max(v.sentenceStart(cue.first()), cue.first() - SOURCE_GAP - SOURCE_LENGTH);
    for (int from = low; from < cue.first(); from++) {
      boolean inContent = s < cue.first() && from <= e && from >= s;
      if (!inContent) {
        int limit = s > from && s < cue.first() ? s : cue.first();
        addSources(from, Math.min(limit, from + SOURCE_LENGTH), s, e, out);
      }
    }
    return out;
  }

  private void addSources(int from, int limit, int s, int e, Options out) {
    if (!v.isWordy(from) || v.is(from, Shape.COMPLEMENTISER)) {
      return;
    }
    for (int to = from; to < limit; to++) {
      if (v.is(to, Shape.COMPLEMENTISER) || v.is(to, Shape.COLON)) {
        return;
      }
      boolean near = from > cue.last() || cue.first() - to <= SOURCE_GAP;
      if (near && isSourceEnd(from, to)) {
        SourceFeatures.collect(v, cue, s, e, from, to, features);
        out.add(from, to, features);
      }
    }
  }

  private boolean isSourceEnd(int from, int to) {
    if (v.isWordy(to)) {
      return true;
    }
    return to > from && (v.closesQuote(to) || v.token(to).is(")"));
  }

  /** Last tokens of a content before the cue. */
  Options beforeEnds() {
    Options out = options(Choice.BEFORE_END);
    int low = Math.max(0, cue.first() - BEFORE_GAP);
    for (int e = low; e < cue.first(); e++) {
      if (v.isWordy(e) && v.sentence(e).paragraph() == v.sentence(cue.first()).paragraph()) {
        BeforeFeatures.end(v, cue, e, features);
        out.add(e, e, features);
      }
    }
    return out;
  }

  /** First tokens of a content before the cue that ends with {@code e}. */
  Options beforeStarts(int e) {
    Options out = options(Choice.BEFORE_START);
    int low = v.sentenceStart(e);
    int q = v.quotationAt(e);
    if (q >= 0) {
      low = Math.min(low, Math.max(0, v.quotation(q).first()));
    }
    for (int s = Math.max(low, e - END_REACH); s <= e; s++) {
      if (v.isWordy(s)) {
        BeforeFeatures.start(v, cue, s, e, features);
        out.add(s, s, features);
      }
    }
    return out;
  }

  /** Features of where the content lies: those of the cue, and what surrounds it. */
  int[] order() {
    CueFeatures.collect(v, cue, -1, features);
    long lemma = Features.of(cue.lemma());
    int toEnd = CueFeatures.bucket(v.sentenceEnd(cue.last()) - cue.last());
    int fromStart = CueFeatures.bucket(cue.first() - v.sentenceStart(cue.first()));
    features.add(201, fromStart, toEnd);
    features.add(202, lemma, fromStart);
    features.add(203, lemma, toEnd);
    features.add(204, v.wordClass(cue.first() - 1), fromStart, lemma);
    features.add(205, v.wordClass(cue.first() - 2), v.wordClass(cue.first() - 1), toEnd);
    clause(lemma);
    int[] hashes = features.toArray();
    features.clear();
    return hashes;
  }

  /** Whether the cue's own clause, up to its first comma or stop, still holds a complement. */
  private void clause(long lemma) {
    long form = Features.of(cue.form());
    int end = v.sentenceEnd(cue.last());
    int j = cue.last() + 1;
    int words = 0;
    int complement = 0;
    for (; j < end && !v.is(j, Shape.COMMA) && !v.is(j, Shape.STOP); j++) {
      words += v.isWordy(j) ? 1 : 0;
      if (v.is(j, Shape.COMPLEMENTISER) || v.opensQuote(j) || v.is(j, Shape.COLON)) {
        complement = 1;
      }
    }
    long before = v.wordClass(cue.first() - 1);
    long conjoined = v.conjoined(cue.first()) ? 1 : 0;
    int length = CueFeatures.bucket(words);
    features.add(206, complement, before, form);
    features.add(207, complement, before, length);
    features.add(208, complement, before, lemma);
    features.add(209, complement * 2L + conjoined, before, form * 10 + length);
    features.add(210, complement, v.is(j, Shape.STOP) || j == end ? 1 : 0, before);
    features.add(
        211,
        v.closesQuote(cue.first() - 1) || v.closesQuote(cue.first() - 2) ? 1 : 0,
        complement,
        conjoined);
    features.add(212, Features.of(v.morph(cue.first()).enclitic()), complement, form);
  }
}
