package org.isnad.attribution;

import java.util.List;
import org.isnad.learn.Features;
import org.isnad.lexicon.CueEntry;
import org.isnad.lexicon.CueReading;
import org.isnad.lexicon.Frame.Complement;

/**
 * The first complement after a cue that one of its lexicon frames allows: «أقر ماتوزوف، في تصريحات
 * للقناة، <u>بأن</u> …» (“Matuzov admitted, in remarks to the channel, that …”) has the frame ب+أن.
 *
 * @param kind what was found, and whether a frame of the cue has it
 * @param start first token of the complement; -1 if none was found
 * @param distance tokens between cue and complement
 * @param commas commas between them
 * @param verbs verbs between them
 */
record FrameMatch(Kind kind, int start, int distance, int commas, int verbs) {
  private static final int REACH = 45;

  /** A kind of complement and whether the lexicon gives it to the cue. */
  enum Kind {
    NONE,
    CLAUSE,
    OTHER_CLAUSE,
    QUOTE,
    OTHER_QUOTE,
    PREPOSITION,
    ATTACHED
  }

  static FrameMatch of(ArticleView v, CueCandidate c) {
    List<CueEntry> entries = c.readings().stream().map(CueReading::entry).toList();
    int end = Math.min(v.sentenceEnd(c.last()), c.last() + REACH);
    int commas = 0;
    int verbs = 0;
    FrameMatch phrase = null;
    for (int j = c.last() + 1; j < end; j++) {
      Kind kind = kind(v, j, c.last(), entries);
      boolean nominal = kind == Kind.PREPOSITION || kind == Kind.ATTACHED;
      if (kind != Kind.NONE && !nominal) {
        return new FrameMatch(kind, j, j - c.last(), commas, verbs);
      }
      if (nominal && phrase == null) {
        phrase = new FrameMatch(kind, j, j - c.last(), commas, verbs);
      }
      commas += v.is(j, Shape.COMMA) ? 1 : 0;
      verbs += v.is(j, Shape.WORD) && v.morph(j).isVerb() ? 1 : 0;
    }
    return phrase == null ? new FrameMatch(Kind.NONE, -1, REACH, commas, verbs) : phrase;
  }

  private static Kind kind(ArticleView v, int j, int cue, List<CueEntry> entries) {
    if (v.is(j, Shape.COMPLEMENTISER)) {
      String preposition = v.key(j).startsWith("ب") ? "ب" : j - 1 > cue ? governed(v, j - 1) : "";
      boolean fits =
          entries.stream()
              .flatMap(e -> e.frames().keySet().stream())
              .anyMatch(
                  f ->
                      (f.complement() == Complement.AN || f.complement() == Complement.INNA)
                          && Words.fold(f.preposition()).equals(preposition));
      return fits ? Kind.CLAUSE : Kind.OTHER_CLAUSE;
    }
    if (v.opensQuote(j) || v.is(j, Shape.COLON)) {
      boolean fits = entries.stream().anyMatch(e -> e.takes(Complement.QUOTE));
      return fits ? Kind.QUOTE : Kind.OTHER_QUOTE;
    }
    if (v.is(j, Shape.FUNCTION)
        && governs(entries, v.key(j))
        && !v.is(j + 1, Shape.COMPLEMENTISER)) {
      return Kind.PREPOSITION;
    }
    boolean attached = v.is(j, Shape.WORD) && v.morph(j).proclitics().endsWith("ب");
    return attached && governs(entries, "ب") ? Kind.ATTACHED : Kind.NONE;
  }

  private static String governed(ArticleView v, int i) {
    return v.is(i, Shape.FUNCTION) ? v.key(i) : "";
  }

  private static boolean governs(List<CueEntry> entries, String key) {
    for (CueEntry entry : entries) {
      if (CueCandidate.governs(entry, key)) {
        return true;
      }
    }
    return false;
  }

  /** Features of the match for judging the cue. */
  void collect(CueCandidate c, long lemma, long form, long group, Features f) {
    long k = kind.ordinal();
    int d = CueFeatures.bucket(distance);
    f.add(120, k, form);
    f.add(121, k, form, d);
    f.add(122, k, group);
    f.add(123, k, Math.min(commas, 3) * 4L + Math.min(verbs, 3), form);
    f.add(124, k, lemma);
    f.add(125, k, lemma, Math.min(commas, 3) * 4L + Math.min(verbs, 3));
    boolean neutral = c.readings().isEmpty() || c.readings().get(0).entry().neutral();
    f.add(126, k, neutral ? 1 : 0, form);
  }
}
