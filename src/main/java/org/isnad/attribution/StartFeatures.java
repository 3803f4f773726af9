package org.isnad.attribution;

import org.isnad.learn.Features;

/**
 * What tells where a content begins after its cue: at the complementiser («أكد … <u>أن</u>»,
 * “affirmed … that”), inside the quotation mark, after the cue's preposition («دعا إلى <u>وقف</u>
 * …», “called for a halt …”), or where the source ends.
 */
final class StartFeatures {
  private StartFeatures() {}

  /** Features of beginning at token {@code s} for a cue whose content follows it. */
  static void collect(ArticleView v, CueCandidate c, int s, Between b, Features f) {
    long lemma = Features.of(c.lemma());
    long form = Features.of(c.form());
    int d = CueFeatures.bucket(s - c.last());
    long cls = startClass(v, s);
    f.add(1, d);
    f.add(2, d, form);
    f.add(3, cls);
    f.add(4, cls, lemma);
    f.add(5, cls, d);
    f.add(6, cls, d, form);
    f.add(7, v.wordClass(s - 1), cls);
    f.add(8, v.keyHash(s));
    f.add(9, v.wordClass(s - 1), lemma);
    f.add(10, v.keyHash(s - 1), v.keyHash(s));
    f.add(11, v.wordClass(s - 2), v.wordClass(s - 1), cls);
    f.add(12, v.wordClass(s + 1), cls);
    f.add(13, lemma, v.keyHash(s));
    f.add(14, lemma, d);
    f.add(15, b.state());
    f.add(16, b.state(), cls);
    f.add(17, b.state(), lemma);
    f.add(18, Math.min(b.complementisers, 3), cls);
    f.add(19, Math.min(b.quotes, 3), cls);
    f.add(20, Math.min(b.commas, 4), cls);
    f.add(21, Math.min(b.verbs, 3), cls);
    f.add(22, Math.min(b.cues, 2), cls);
    f.add(23, v.depth(s) - v.depth(c.first()), cls);
    f.add(24, b.colon ? 1 : 0, cls, v.is(s - 1, Shape.QUOTE) ? 1 : 0);
    f.add(25, v.entityHash(s), v.entityHash(s - 1));
    f.add(26, v.sameSentence(c.last(), s) ? 1 : 0, cls);
    f.add(27, Math.min(b.prepositions, 3), cls);
    f.add(28, b.frame ? 1 : 0, cls);
    f.add(29, b.frame ? 1 : 0, lemma, v.wordClass(s - 1));
    f.add(30, v.headline(s) ? 1 : 0, form, d);
    f.add(31, v.wordClass(c.last() + 1), d, form);
    f.add(32, v.proclitics(s), lemma);
    f.add(33, v.tag(s), v.wordClass(s - 1), b.frame ? 1 : 0);
    f.add(34, b.nouns > 0 ? Math.min(b.nouns, 4) : 0, lemma);
    f.add(35, Math.min(b.nouns, 4), v.proclitics(s), v.tag(s));
    f.add(38, Math.min(b.cues, 2), b.participles > 0 ? 1 : 0, b.state());
    f.add(39, Math.min(b.cues, 2) * 2L + (b.participles > 0 ? 1 : 0), cls, d);
    f.add(40, v.readings(s - 1).isEmpty() ? 0 : 1, v.readings(s - 2).isEmpty() ? 0 : 1, cls);
    f.add(41, form, v.wordClass(s - 1), cls);
    f.add(42, Math.min(b.commas, 3), v.wordClass(s - 1), form);
    f.add(50, v.fine(s), cls);
    f.add(51, v.coarse(s), v.coarse(s - 1));
    f.add(52, lemma, v.coarse(s));
    f.add(53, form, v.fine(s));
    f.add(54, v.fine(s - 1), cls);
    f.add(55, v.fine(s), v.fine(s - 1));
    long holder = v.holder(c.last() + 1);
    long entity = v.entityHash(c.last() + 1);
    f.add(80, holder, d, cls);
    f.add(81, holder, v.wordClass(s - 1), cls);
    f.add(82, v.holder(s), d);
    f.add(83, v.holder(s), holder, d);
    f.add(84, v.holder(s), form);
    f.add(85, entity, v.entityHash(s - 1), v.entityHash(s));
    f.add(86, entity, d, cls);
    f.add(87, holder, form, b.object ? 1 : 0);
    f.add(88, holder, v.holder(s - 1), v.holder(s));
    f.add(89, v.holder(s - 1), v.holder(s), b.frame ? 1 : 0);
    f.add(70, Math.min(b.taken, 2), cls);
    f.add(71, Math.min(b.taken, 2), b.state());
    f.add(72, v.cueForm(s), cls);
    f.add(73, v.cueForm(s - 1), cls);
    FrameMatch m = b.match;
    f.add(74, b.object ? 1 : 0, m.kind().ordinal(), d);
    f.add(75, b.object ? 1 : 0, m.kind().ordinal() * 10L + Math.min(b.nouns, 4), cls);
    f.add(76, b.object ? 1 : 0, v.entityHash(s), Math.min(b.nouns, 4));
    long nominal =
        m.kind() == FrameMatch.Kind.PREPOSITION && s == m.start() + 1
            ? 20
            : s == m.start() ? 10 : 0;
    long fits =
        nominal == 0 && m.kind() == FrameMatch.Kind.QUOTE && s == m.start() + 1 ? 30 : nominal;
    f.add(60, m.kind().ordinal(), fits);
    f.add(61, m.kind().ordinal(), fits, form);
    f.add(62, m.kind().ordinal(), fits, Math.min(m.commas(), 3) * 4L + Math.min(m.verbs(), 3));
    f.add(63, m.kind().ordinal(), fits, d);
    f.add(64, m.kind().ordinal(), fits, lemma);
    f.add(65, m.kind().ordinal() * 100L + fits, cls, s < m.start() ? 1 : 0);
    if (v.phraseFrom(s) != 0) {
      f.add(36, v.phraseFrom(s), cls);
      f.add(37, v.phraseFrom(s), lemma);
    }
  }

  static long startClass(ArticleView v, int s) {
    if (v.is(s, Shape.COMPLEMENTISER)) {
      boolean quote = v.is(s + 1, Shape.QUOTE);
      return Features.of(
          (v.key(s).startsWith("ب") ? "bithat" : "that")
              + (quote ? "+q" : "")
              + (v.conjoined(s) ? "&" : ""));
    }
    if (v.opensQuote(s - 1)) {
      return Features.of("quoted");
    }
    return v.wordClass(s);
  }

  /** Running counts of what lies between a cue and a possible start. */
  static final class Between {
    private int complementisers;
    private int quotes;
    private int commas;
    private int verbs;
    private int cues;
    private int participles;
    private int taken;
    private int prepositions;
    private int nouns;
    private boolean colon;
    private boolean frame;

    private final java.util.Set<String> governed;

    private final FrameMatch match;
    private final boolean object;

    Between(ArticleView v, CueCandidate c) {
      match = FrameMatch.of(v, c);
      object = c.takesObject();
      governed = new java.util.HashSet<>();
      c.readings().forEach(r -> r.entry().prepositions().forEach(p -> governed.add(Words.fold(p))));
    }

    /** Passes token {@code i}. */
    void pass(ArticleView v, int i) {
      switch (v.shape(i)) {
        case COMPLEMENTISER -> complementisers++;
        case QUOTE -> quotes++;
        case COMMA -> commas++;
        case COLON -> colon = true;
        case FUNCTION -> {
          prepositions++;
          frame |= governed.contains(v.key(i));
        }
        case WORD -> {
          verbs += v.morph(i).isVerb() ? 1 : 0;
          nouns += v.morph(i).isNoun() ? 1 : 0;
          cues += v.readings(i).isEmpty() ? 0 : 1;
          taken += v.isCue(i) ? 1 : 0;
          participles += v.is(i - 1, Shape.COMMA) && !v.readings(i).isEmpty() ? 1 : 0;
        }
        default -> {}
      }
    }

    long state() {
      return Math.min(complementisers, 2) * 100L
          + Math.min(quotes, 2) * 10L
          + Math.min(verbs, 2) * 1000L
          + (colon ? 1 : 0);
    }
  }
}
