package org.isnad.attribution;

import org.isnad.learn.Features;
import org.isnad.lexicon.CueReading;

/**
 * What tells where a content ends: the full stop, the closing mark of the quotation it began in,
 * the comma before the next cue («أكد أن X، <u>مشيرا</u> إلى أن Y», “affirmed that X, pointing out
 * that Y”), a new clause that is the writer's.
 */
final class EndFeatures {
  private EndFeatures() {}

  /** Features of ending with token {@code e} a content that began at {@code s}. */
  static void collect(ArticleView v, CueCandidate c, int s, int e, Passed p, Features f) {
    long lemma = Features.of(c.lemma());
    long start = p.start;
    long border = border(v, e);
    long next = v.wordClass(p.after);
    int length = CueFeatures.bucket(e - s);
    long quote = quoteState(v, s, e, p);
    long form = Features.of(c.form());
    f.add(1, border);
    f.add(2, border, start);
    f.add(3, border, length);
    f.add(4, border, next);
    f.add(5, border, next, start);
    f.add(6, border, v.keyHash(p.after));
    f.add(7, border, v.keyHash(p.after), v.conjoined(p.after) ? 1 : 0);
    f.add(8, border, next, v.wordClass(p.after + 1));
    f.add(9, border, v.keyHash(p.after), v.keyHash(p.after + 1));
    f.add(10, length, start);
    f.add(11, length, lemma);
    f.add(12, quote);
    f.add(13, quote, border);
    f.add(14, quote, start);
    f.add(15, quote, next);
    f.add(16, border, p.borders(), start);
    f.add(17, border, Math.min(p.commas, 3));
    f.add(18, border, Math.min(p.cues, 3), next);
    f.add(19, border, lemma);
    f.add(20, border, form);
    f.add(21, v.wordClass(e), border);
    f.add(22, v.wordClass(e), v.wordClass(e - 1), border);
    f.add(23, v.keyHash(e), border);
    f.add(24, p.parentheses > 0 ? 1 : 0, border);
    f.add(25, e == p.last ? 1 : 0, start);
    f.add(26, e == p.last ? 1 : 0, border, lemma);
    f.add(27, nextCue(v, p.after), border, v.conjoined(p.after) ? 1 : 0);
    f.add(28, nextCue(v, p.after), border, p.clausal ? 1 : 0);
    f.add(29, nextCue(v, p.after), border, complementSoon(v, p.after));
    f.add(30, complementSoon(v, p.after), v.keyHash(p.after));
    f.add(31, v.headline(e) ? 1 : 0, border);
    f.add(32, Math.min(p.verbs, 3), border, start);
    f.add(33, v.conjoined(p.after) ? 1 : 0, tag(v, p.after), border);
    f.add(34, v.conjoined(p.after) ? 1 : 0, tag(v, p.after), start);
    f.add(35, tag(v, e), tag(v, p.after), border);
    f.add(36, tag(v, p.after), v.keyHash(p.after), start);
    f.add(37, v.depth(c.first()), border, quote);
    f.add(38, p.sentences, quote);
    long nextForm = v.cueForm(p.after);
    f.add(60, nextForm, border);
    f.add(61, nextForm, border, Math.min(p.finite, 2));
    f.add(62, nextForm, border, p.lastForm);
    f.add(63, nextForm, Math.min(p.finite, 2), Math.min(p.taken, 3));
    f.add(64, nextForm, v.conjoined(p.after) ? 1 : 0, start);
    f.add(65, nextForm, v.depth(e) - v.depth(c.first()), border);
    f.add(66, Math.min(p.taken, 3), border);
    f.add(67, p.lastForm, border, start);
    f.add(50, v.fine(p.after), border);
    f.add(51, v.fine(p.after), border, v.conjoined(p.after) ? 1 : 0);
    f.add(52, v.coarse(p.after), border, start);
    f.add(53, v.coarse(e), v.coarse(p.after), border);
    f.add(54, v.fine(e), border);
    if (v.phraseTo(e) != 0) {
      f.add(39, v.phraseTo(e), border);
      f.add(40, v.phraseTo(e), start);
    }
  }

  private static long tag(ArticleView v, int i) {
    return v.in(i) ? v.tag(i) : ArticleView.BORDER;
  }

  /**
   * The marks between {@code e} and the next word: "", comma, stop, quote, stop+quote …, or the
   * sentence's end.
   */
  private static long border(ArticleView v, int e) {
    long h = 0;
    int j = e + 1;
    while (v.in(j) && !v.isWordy(j) && j - e <= 3) {
      h =
          h * 31
              + switch (v.shape(j)) {
                case QUOTE -> v.opensQuote(j) ? 1 : 2;
                case COMMA -> 3;
                case STOP -> 4;
                case COLON -> 5;
                default -> v.keyHash(j);
              };
      j++;
    }
    if (!v.in(j) || v.sentence(j).paragraph() != v.sentence(e).paragraph()) {
      h = h * 31 + 7;
    } else if (!v.sameSentence(e, j)) {
      h = h * 31 + 6;
    }
    return h;
  }

  private static long quoteState(ArticleView v, int s, int e, Passed p) {
    if (p.quotation < 0) {
      return v.depth(e) - v.depth(s) + 10L;
    }
    int close = v.quotation(p.quotation).close();
    long inside = v.quotationAt(e) >= 0 && v.depth(e) > v.depth(s) ? 1 : 0;
    return (e + 1 == close || (e + 2 == close && !v.isWordy(e + 1)) ? 20 : e < close ? 22 : 24)
        + inside
        + (v.quotation(p.quotation).closed() ? 0 : 40L);
  }

  private static long nextCue(ArticleView v, int next) {
    if (v.readings(next).isEmpty()) {
      return 0;
    }
    CueReading r = v.readings(next).get(0);
    return 1L + r.form().ordinal() * 10L + r.entry().cueClass().ordinal();
  }

  /** Whether a complementiser or quotation follows within four tokens of {@code i}. */
  private static int complementSoon(ArticleView v, int i) {
    for (int j = i + 1; j <= i + 4; j++) {
      if (!v.sameSentence(i, j)) {
        return 0;
      }
      if (v.is(j, Shape.COMPLEMENTISER) || v.opensQuote(j)) {
        return j - i <= 2 ? 2 : 1;
      }
    }
    return 0;
  }

  /** Running counts of what a content holds so far. */
  static final class Passed {
    private final long start;
    private final int last;
    private final boolean clausal;
    private final int quotation;
    private int commas;
    private int stops;
    private int verbs;
    private int cues;
    private int taken;
    private int finite;
    private long lastForm;
    private int parentheses;
    private int sentences;
    private int after;

    Passed(ArticleView v, int s, int last, int quotation) {
      this.start = StartFeatures.startClass(v, s);
      this.last = last;
      this.clausal = v.is(s, Shape.COMPLEMENTISER);
      this.quotation = quotation;
    }

    /** Takes in token {@code i} as part of the content. */
    void pass(ArticleView v, int i) {
      switch (v.shape(i)) {
        case COMMA -> commas++;
        case STOP -> stops++;
        case MARK -> parentheses += v.token(i).is("(") ? 1 : v.token(i).is(")") ? -1 : 0;
        case WORD -> {
          verbs += v.morph(i).isVerb() ? 1 : 0;
          cues += v.readings(i).isEmpty() ? 0 : 1;
          take(v, i);
        }
        default -> {}
      }
      if (v.in(i - 1) && !v.sameSentence(i - 1, i)) {
        sentences = Math.min(3, sentences + 1);
      }
      after = i + 1;
      while (v.in(after) && !v.isWordy(after)) {
        after++;
      }
    }

    private void take(ArticleView v, int i) {
      long form = v.cueForm(i);
      if (form > 0) {
        taken++;
        finite += form <= 2 ? 1 : 0;
        lastForm = form;
      }
    }

    long borders() {
      return Math.min(commas, 2) * 3L + Math.min(stops, 2);
    }
  }
}
