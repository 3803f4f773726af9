package org.isnad.attribution;

import org.isnad.learn.Features;
import org.isnad.lexicon.CueReading;

/**
 * What tells the source of a cue: the noun phrase right after the verb («أكد <u>رئيس الوفد، محمد
 * علوش</u>، أن …»), right before it in headlines and relative clauses, or none where the verb has
 * no written subject («وأضاف أن …», “and he added that …”).
 */
final class SourceFeatures {
  private static final int SUBJECT_REACH = 16;

  private SourceFeatures() {}

  /** Features of there being no written source. */
  static void none(ArticleView v, CueCandidate c, int s, Features f) {
    long form = Features.of(c.form());
    long lemma = Features.of(c.lemma());
    int gap = CueFeatures.bucket(s > c.last() ? s - c.last() : 12);
    f.add(101);
    f.add(102, form);
    f.add(103, lemma);
    f.add(104, form, v.wordClass(c.last() + 1));
    f.add(105, form, gap);
    f.add(106, form, gap, v.wordClass(c.last() + 1));
    f.add(107, form, v.wordClass(c.first() - 1));
    f.add(108, form, v.wordClass(c.first() - 2), v.wordClass(c.first() - 1));
    f.add(109, form, StartFeatures.startClass(v, s), gap);
    f.add(110, Features.of(v.morph(c.first()).enclitic()), form);
    f.add(111, v.conjoined(c.first()) ? 1 : 0, form, gap);
    f.add(112, v.headline(c.first()) ? 1 : 0, form);
    f.add(113, Math.min(3, c.first() - v.sentenceStart(c.first())), form, gap);
    f.add(119, subject(v, c) < 0 ? 0 : 1, form, v.conjoined(c.first()) ? 1 : 0);
    f.add(120, subject(v, c) < 0 ? 0 : 1, form, gap);
    f.add(121, v.holder(c.last() + 1), form, gap);
    f.add(122, v.holder(c.last() + 1), lemma);
    f.add(123, v.holder(c.last() + 1), StartFeatures.startClass(v, s), gap);
    f.add(124, v.holder(c.first() - 1), form);
    f.add(117, c.takesObject() ? 1 : 0, form, gap);
    f.add(118, c.takesObject() ? 1 : 0, StartFeatures.startClass(v, s), gap);
    f.add(114, form, v.entityHash(c.last() + 1), gap);
    for (CueReading r : c.readings()) {
      f.add(115, r.gender().ordinal(), r.number().ordinal(), r.form().ordinal());
      f.add(116, r.firstPerson() ? 1 : 0, r.pronoun() ? 1 : 0, r.form().ordinal());
    }
  }

  /** Features of the source being tokens {@code from} to {@code to}, both inclusive. */
  static void collect(ArticleView v, CueCandidate c, int s, int e, int from, int to, Features f) {
    boolean after = from > c.last();
    long side = after ? (s > c.last() && from > s ? 2 : 1) : 0;
    long form = Features.of(c.form()) * 3 + side;
    long lemma = Features.of(c.lemma()) * 3 + side;
    int gap = CueFeatures.bucket(after ? from - c.last() - 1 : c.first() - to - 1);
    int length = CueFeatures.bucket(to - from);
    f.add(1, side);
    f.add(2, form, gap);
    f.add(3, lemma, gap);
    f.add(4, form, length);
    f.add(5, side, v.wordClass(from), gap);
    f.add(6, side, v.keyHash(from));
    f.add(7, side, v.wordClass(from - 1), gap);
    f.add(8, side, v.wordClass(from - 1), v.wordClass(from));
    f.add(9, side, v.keyHash(from - 1), gap);
    f.add(10, side, v.wordClass(to));
    f.add(11, side, v.wordClass(to + 1));
    f.add(12, side, v.keyHash(to + 1));
    f.add(13, side, v.wordClass(to), v.wordClass(to + 1));
    f.add(14, side, v.wordClass(to + 1), v.wordClass(to + 2));
    f.add(15, v.wordClass(to - 1), v.wordClass(to), v.wordClass(to + 1));
    f.add(16, side, tail(v, s, to), length);
    f.add(17, side, tail(v, s, to), v.wordClass(to + 1));
    f.add(18, form, v.wordClass(from - 1), v.wordClass(to + 1));
    f.add(19, side, v.entityHash(from), v.entityHash(to));
    f.add(20, side, v.entityHash(to), v.entityHash(to + 1));
    f.add(21, side, v.entityHash(to), v.wordClass(to + 1));
    f.add(22, side, v.entityHash(from), v.entityHash(from - 1));
    f.add(23, lemma, v.wordClass(from));
    f.add(24, form, v.tag(from), v.proclitics(from));
    f.add(25, side, v.keyHash(to));
    f.add(26, form, v.wordClass(c.last() + 1), gap);
    int subject = after ? -1 : subject(v, c);
    if (subject >= 0) {
      f.add(67, from == subject ? 1 : 0, form, gap);
      f.add(68, from == subject ? 1 : 0, side, v.wordClass(to + 1));
    }
    f.add(63, c.takesObject() ? 1 : 0, form, tail(v, s, to));
    f.add(
        64,
        c.takesObject() ? 1 : 0,
        form * 100 + gap,
        s == to + 1 ? StartFeatures.startClass(v, s) : 0);
    inside(v, from, to, side, length, f);
    beside(v, c, from, to, after, form, f);
    f.add(40, v.headline(from) ? 1 : 0, form, gap);
    f.add(41, StartFeatures.startClass(v, s), tail(v, s, to), side);
    f.add(42, v.depth(from), v.depth(c.first()), side);
    f.add(43, from == v.sentenceStart(from) ? 1 : 0, form, gap);
    f.add(44, e < from ? 1 : 0, form, gap);
    agreement(v, c, from, side, f);
    f.add(80, side, v.holder(from), gap);
    f.add(81, form, v.holder(from));
    f.add(82, lemma, v.holder(from));
    f.add(83, side, v.holder(from), v.holder(from - 1));
    f.add(84, side, v.holder(to), v.wordClass(to + 1));
    f.add(85, side, v.holder(to), v.holder(to + 1));
    f.add(86, side, v.holder(to + 1), v.wordClass(to));
    f.add(87, side, v.holder(from), length);
    f.add(70, side, v.fine(from));
    f.add(71, side, v.fine(to + 1));
    f.add(72, side, v.coarse(to), v.coarse(to + 1));
    f.add(73, side, v.fine(to), v.wordClass(to + 1));
    f.add(74, side, v.fine(to + 1), v.wordClass(to));
    f.add(75, side, v.coarse(from - 1), v.coarse(from));
    f.add(76, lemma, v.coarse(from));
    f.add(77, side, v.fine(to));
    if (v.phraseFrom(from) != 0 && v.phraseTo(to) != 0) {
      f.add(45, v.phraseFrom(from), v.phraseTo(to), side);
    }
  }

  /**
   * The first word of a noun phrase that opens the clause of a verb: «أن <u>تقارير</u> المنظمة التي
   * رصدناها تؤكد …» (“that reports of the organisation, which we observed, confirm …”); -1 if a
   * verb or a preposition opens it. A relative clause may stand in between.
   */
  static int subject(ArticleView v, CueCandidate c) {
    int low = Math.max(v.sentenceStart(c.first()), c.first() - SUBJECT_REACH);
    int opening = low - 1;
    boolean verb = false;
    for (int i = c.first() - 1; i >= low; i--) {
      if (v.is(i, Shape.COMPLEMENTISER) || v.is(i, Shape.STOP) || v.is(i, Shape.COLON)) {
        opening = i;
        break;
      }
      if (Words.isRelative(v.key(i))) {
        if (!verb) {
          return -1;
        }
        verb = false;
      } else if (v.is(i, Shape.WORD) && v.morph(i).isVerb()) {
        verb = true;
      }
    }
    int first = opening + 1;
    boolean noun = first < c.first() && v.is(first, Shape.WORD) && v.morph(first).isNoun();
    return noun && !verb ? first : -1;
  }

  /** How the end of the source lies to the start of the content. */
  private static long tail(ArticleView v, int s, int to) {
    if (to >= s) {
      return 0;
    }
    int marks = 0;
    int words = 0;
    for (int j = to + 1; j < s && words < 4; j++) {
      if (v.isWordy(j)) {
        words++;
      } else {
        marks++;
      }
    }
    return 1 + words * 3L + Math.min(marks, 2);
  }

  private static void inside(ArticleView v, int from, int to, long side, int length, Features f) {
    int commas = 0;
    int verbs = 0;
    int functions = 0;
    int complementisers = 0;
    int quotes = 0;
    int persons = 0;
    int cues = 0;
    int taken = 0;
    for (int j = from; j <= to; j++) {
      commas += v.is(j, Shape.COMMA) ? 1 : 0;
      quotes += v.is(j, Shape.QUOTE) ? 1 : 0;
      complementisers += v.is(j, Shape.COMPLEMENTISER) ? 1 : 0;
      functions += v.is(j, Shape.FUNCTION) ? 1 : 0;
      verbs += v.morph(j).isVerb() ? 1 : 0;
      cues += v.readings(j).isEmpty() ? 0 : 1;
      taken += v.isCue(j) ? 1 : 0;
      persons += v.entity(j).equals("BP") ? 1 : 0;
      if (v.is(j, Shape.FUNCTION)) {
        f.add(50, side, v.keyHash(j));
      }
      if (v.is(j, Shape.COMMA)) {
        f.add(51, side, v.wordClass(j + 1), v.wordClass(j - 1));
        f.add(52, side, v.entityHash(j + 1), v.entityHash(j - 1));
      }
      if (j > from) {
        f.add(88, side, v.wordClass(j - 1), v.wordClass(j));
        f.add(89, side, Features.of(v.entity(j - 1)), Features.of(v.entity(j)));
        f.add(90, v.coarse(j - 1), v.coarse(j));
        f.add(91, v.holder(j - 1), v.holder(j), Features.of(v.entity(j)));
      }
      if (j > from && v.conjoined(j)) {
        f.add(53, side, v.tag(j));
      }
      if (j > from && !v.morph(j).proclitics().isEmpty()) {
        long cut = v.proclitics(j);
        f.add(55, side, cut);
        f.add(56, side, cut, v.keyHash(j));
        f.add(57, cut, v.wordClass(j - 1), v.entityHash(j - 1));
        f.add(58, cut, j == from + 1 ? 1 : 0, side);
      }
    }
    long next = v.in(to + 1) ? v.proclitics(to + 1) : 0;
    f.add(59, side, next, v.wordClass(to));
    f.add(60, side, next, v.wordClass(to + 1));
    f.add(61, side, v.keyHash(from), v.wordClass(to + 1));
    f.add(62, side, v.keyHash(from), v.wordClass(to));
    f.add(30, side, Math.min(commas, 3), length);
    f.add(31, side, Math.min(verbs, 2), length);
    f.add(32, side, Math.min(functions, 3), length);
    f.add(33, side, complementisers > 0 ? 1 : 0);
    f.add(34, side, quotes % 2, Math.min(quotes, 2));
    f.add(35, side, Math.min(persons, 2), Math.min(commas, 2));
    f.add(36, side, persons > 0 ? 1 : 0, v.wordClass(to + 1));
    f.add(37, side, Math.min(cues, 2));
    f.add(65, side, Math.min(taken, 2), verbs > 0 ? 1 : 0);
  }

  /** What stands between the cue and the source. */
  private static void beside(
      ArticleView v, CueCandidate c, int from, int to, boolean after, long form, Features f) {
    int low = after ? c.last() + 1 : to + 1;
    int taken = 0;
    int high = after ? from : c.first();
    int commas = 0;
    int verbs = 0;
    long last = 0;
    for (int j = low; j < high; j++) {
      commas += v.is(j, Shape.COMMA) ? 1 : 0;
      verbs += v.morph(j).isVerb() ? 1 : 0;
      taken += v.isCue(j) ? 1 : 0;
      last = v.wordClass(j);
      f.add(54, after ? 1 : 0, v.wordClass(j), Math.min(3, high - low));
    }
    f.add(38, form, Math.min(commas, 2), Math.min(verbs, 2));
    f.add(66, form, Math.min(taken, 2), after ? 1 : 0);
    f.add(39, form, last, high - low > 3 ? 4 : high - low);
  }

  /** Gender of the verb against the look of the source's first word. */
  private static void agreement(ArticleView v, CueCandidate c, int from, long side, Features f) {
    boolean feminine = v.key(from).endsWith("ه") || v.key(from).endsWith("ات");
    for (CueReading r : c.readings()) {
      f.add(46, r.gender().ordinal() * 2L + (feminine ? 1 : 0), r.form().ordinal(), side);
      f.add(47, r.number().ordinal(), v.tag(from), side);
    }
  }
}
