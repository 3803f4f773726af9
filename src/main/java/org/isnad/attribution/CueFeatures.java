package org.isnad.attribution;

import org.isnad.learn.Features;
import org.isnad.lexicon.CueReading;

/**
 * What tells an attributing cue from the same word in another use: «أكد الوزير أن …» (“the minister
 * affirmed that …”) from «أكد حضوره» (“confirmed his attendance”): its lemma and shape, the
 * complementiser or quotation after it, its neighbours, negation, the cue before it.
 */
final class CueFeatures {
  private static final int REACH = 30;

  private CueFeatures() {}

  static void collect(ArticleView v, CueCandidate c, int previousCue, Features f) {
    int i = c.first();
    long lemma = Features.of(c.lemma());
    long form = Features.of(c.form());
    f.add(1);
    f.add(2, lemma);
    f.add(3, lemma, form);
    f.add(4, v.wordHash(i));
    f.add(5, form);
    f.add(6, v.tag(i), form);
    f.add(7, v.tag(i), lemma);
    readings(c, f);
    neighbours(v, c, lemma, form, f);
    complement(v, c, lemma, form, f);
    frame(v, c, lemma, form, f);
    place(v, c, lemma, form, f);
    earlier(v, i, previousCue, form, f);
    later(v, c, form, f);
    f.add(47, v.entityHash(i), form);
    f.add(48, v.entityHash(i), lemma);
  }

  private static void readings(CueCandidate c, Features f) {
    f.add(8, c.readings().size());
    for (CueReading r : c.readings()) {
      f.add(9, Features.of(r.entry().lemma()), r.form().ordinal());
      f.add(10, r.entry().cueClass().ordinal(), r.form().ordinal());
      f.add(11, r.pronoun() ? 1 : 0, r.form().ordinal());
      f.add(12, r.firstPerson() ? 1 : 0, r.form().ordinal());
    }
  }

  private static void neighbours(ArticleView v, CueCandidate c, long lemma, long form, Features f) {
    for (int d = 1; d <= 4; d++) {
      f.add(19 + d, v.wordClass(c.last() + d));
      f.add(23 + d, v.keyHash(c.last() + d));
      if (d <= 3) {
        f.add(27 + d, v.wordClass(c.first() - d));
        f.add(31 + d, v.keyHash(c.first() - d));
      }
    }
    f.add(36, lemma, v.wordClass(c.last() + 1));
    f.add(37, lemma, v.wordClass(c.first() - 1));
    f.add(38, form, v.wordClass(c.last() + 1));
    f.add(39, form, v.wordClass(c.first() - 1));
    f.add(40, form, v.wordClass(c.first() - 1), v.wordClass(c.last() + 1));
    f.add(41, form, v.wordClass(c.last() + 1), v.wordClass(c.last() + 2));
    f.add(42, form, v.wordClass(c.first() - 2), v.wordClass(c.first() - 1));
    f.add(43, v.conjoined(c.first()) ? 1 : 0, form);
    f.add(44, v.conjoined(c.first()) ? 1 : 0, lemma);
    f.add(140, form, v.holder(c.last() + 1));
    f.add(141, form, v.holder(c.first() - 1));
    f.add(142, Features.of(c.lemma()), v.holder(c.last() + 1));
    f.add(143, form, v.holder(c.last() + 1), v.holder(c.last() + 2));
    f.add(45, form, v.entityHash(c.last() + 1));
    f.add(46, form, v.entityHash(c.first() - 1));
  }

  /** The first complementiser, quotation or colon after the cue, and what stands before it. */
  private static void complement(ArticleView v, CueCandidate c, long lemma, long form, Features f) {
    int end = Math.min(v.sentenceEnd(c.last()), c.last() + REACH);
    long found = Features.of("none");
    int distance = REACH;
    int commas = 0;
    int cues = 0;
    for (int j = c.last() + 1; j < end; j++) {
      if (v.is(j, Shape.COMPLEMENTISER) || v.opensQuote(j) || v.is(j, Shape.COLON)) {
        found = v.is(j, Shape.COMPLEMENTISER) ? Features.of("that") : v.keyHash(j);
        distance = j - c.last();
        break;
      }
      commas += v.is(j, Shape.COMMA) ? 1 : 0;
      cues += v.readings(j).isEmpty() ? 0 : 1;
    }
    int d = bucket(distance);
    f.add(50, found, d);
    f.add(51, found, d, form);
    f.add(52, found, lemma);
    f.add(53, found, Math.min(commas, 2), Math.min(cues, 2));
    f.add(54, found, d, lemma);
    int next = c.last() + 1;
    int beyond = v.in(next) && v.shape(next) == Shape.FUNCTION ? next + 1 : next;
    f.add(55, lemma, v.keyHash(beyond));
    f.add(56, form, cues, d);
  }

  /**
   * The preposition that the cue governs, the kind of complement, and the end of its clause, for
   * rare lemmas by class.
   */
  private static void frame(ArticleView v, CueCandidate c, long lemma, long form, Features f) {
    long cueClass = c.readings().isEmpty() ? 9 : c.readings().get(0).entry().cueClass().ordinal();
    long group = form * 10 + cueClass;
    int end = Math.min(v.sentenceEnd(c.last()), c.last() + 12);
    int words = 0;
    int that = 0;
    int governed = 0;
    int j = c.last() + 1;
    for (; j < end && !v.is(j, Shape.COMMA); j++) {
      words++;
      that |= v.is(j, Shape.COMPLEMENTISER) ? 1 : v.opensQuote(j) ? 2 : 0;
      if (governed == 0 && c.governs(v.key(j))) {
        governed = bucket(j - c.last());
        f.add(80, lemma, v.keyHash(j), v.wordClass(j + 1));
        f.add(81, group, v.keyHash(j), v.wordClass(j + 1));
      }
    }
    f.add(82, lemma, governed, that);
    f.add(83, group, governed, that);
    f.add(84, group, v.wordClass(c.last() + 1));
    f.add(85, group, v.wordClass(c.first() - 1));
    f.add(86, group, v.wordClass(c.last() + 1), v.wordClass(c.last() + 2));
    f.add(87, group, v.entityHash(c.last() + 1), that);
    f.add(88, group, bucket(words) * 2L + (v.is(j, Shape.COMMA) ? 1 : 0), that);
    f.add(89, lemma, that, v.wordClass(c.first() - 1));
    f.add(90, group, v.depth(c.first()), v.headline(c.first()) ? 1 : 0);
    String proclitics = v.morph(Math.min(c.last() + 1, v.size - 1)).proclitics();
    f.add(91, lemma, Features.of(proclitics));
    f.add(92, group, v.proclitics(c.first()));
    FrameMatch.of(v, c).collect(c, lemma, form, group, f);
    f.add(93, lemma, v.proclitics(c.first()), v.wordClass(c.last() + 1));
  }

  private static void place(ArticleView v, CueCandidate c, long lemma, long form, Features f) {
    int i = c.first();
    int inSentence = i - v.sentenceStart(i);
    int depth = v.depth(i);
    f.add(60, Math.min(inSentence, 3), form);
    f.add(61, depth, form);
    f.add(62, depth, lemma);
    f.add(63, v.headline(i) ? 1 : 0, form);
    f.add(64, v.headline(i) ? 1 : 0, lemma);
    f.add(65, v.sentence(i).paragraph() == 0 ? 1 : 0, Math.min(inSentence, 2));
    f.add(66, bucket(v.sentenceEnd(i) - c.last()), form);
    f.add(67, v.closesQuote(i - 1) || v.closesQuote(i - 2) ? 1 : 0, form);
    int paragraphWords = v.sentenceEnd(i) - v.sentenceStart(i);
    f.add(68, bucket(paragraphWords), form);
  }

  private static void earlier(ArticleView v, int i, int previousCue, long form, Features f) {
    boolean same = previousCue >= 0 && v.sameSentence(previousCue, i);
    if (!same) {
      f.add(70, form);
      return;
    }
    boolean that = false;
    boolean comma = false;
    for (int j = previousCue + 1; j < i; j++) {
      that |= v.is(j, Shape.COMPLEMENTISER) || v.is(j, Shape.QUOTE);
      comma |= v.is(j, Shape.COMMA);
    }
    long state = that ? (comma ? 3 : 2) : (comma ? 1 : 0);
    f.add(71, form, state);
    f.add(72, form, state, bucket(i - previousCue));
    f.add(73, v.keyHash(i), state, v.keyHash(previousCue));
    f.add(74, v.keyHash(i), state, bucket(i - previousCue));
  }

  /**
   * The next word that may be a cue: «نقلت الوكالة عن الوزير قوله إن» (“… quoted the minister as
   * saying that”) has its cue at the end.
   */
  private static void later(ArticleView v, CueCandidate c, long form, Features f) {
    int end = Math.min(v.sentenceEnd(c.last()), c.last() + 18);
    boolean that = false;
    boolean comma = false;
    for (int j = c.last() + 1; j < end; j++) {
      if (!v.readings(j).isEmpty()) {
        long state = that ? (comma ? 3 : 2) : (comma ? 1 : 0);
        long next = v.readings(j).get(0).form().ordinal();
        f.add(94, form, state, next);
        f.add(95, v.keyHash(c.first()), state, v.keyHash(j));
        f.add(96, form, state, v.keyHash(j));
        f.add(97, form, state * 100 + bucket(j - c.last()), next);
        return;
      }
      that |= v.is(j, Shape.COMPLEMENTISER) || v.is(j, Shape.QUOTE);
      comma |= v.is(j, Shape.COMMA);
    }
    f.add(98, form);
  }

  /** 0, 1, 2, 3, 4–5, 6–8, 9–12, 13–20, 21–40, more. */
  static int bucket(int n) {
    if (n <= 3) {
      return Math.max(n, 0);
    }
    return n <= 5 ? 4 : n <= 8 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : n <= 40 ? 8 : 9;
  }
}
