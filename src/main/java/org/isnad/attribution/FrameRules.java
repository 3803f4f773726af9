package org.isnad.attribution;

import java.util.Optional;
import org.isnad.attribution.Structure.Order;
import org.isnad.lexicon.CueClass;
import org.isnad.lexicon.CueReading;
import org.isnad.lexicon.Frame.Complement;
import org.isnad.model.Quotation;

/**
 * Attribution by rule alone: a finite verb or participle of the lexicon whose frame is met by a
 * clause or a quotation, with no other verb in between. The source is what stands between cue and
 * complement, the content runs to the end of the quotation, to the next such cue after a comma, or
 * to the end of the sentence.
 *
 * <p>Example: «أقر ماتوزوف بأن روسيا ليست محايدة» (“Matuzov admitted that Russia is not neutral”).
 * What the models are measured against; the rules need no training.
 */
final class FrameRules {
  private static final int LONGEST_NAME = 8;

  private final ArticleView v;

  FrameRules(ArticleView v) {
    this.v = v;
  }

  /** The structure of {@code c} where a rule finds one. */
  Optional<Structure> apply(CueCandidate c) {
    return v.is(c.first(), Shape.COLON) ? applyColon(c) : applyVerb(c);
  }

  /**
   * «سامي النجار: لن نبيع أسهمنا» (“Sami al-Najjar: we will not sell our shares”): a name opens the
   * paragraph.
   */
  private Optional<Structure> applyColon(CueCandidate c) {
    int first = v.sentenceStart(c.first());
    int words = c.first() - first;
    int start = wordFrom(c.last() + 1, v.sentenceEnd(c.last()), 1);
    boolean opens = first == v.paragraphStart(first);
    if (!opens || words > LONGEST_NAME || start < 0 || !names(first, c.first())) {
      return Optional.empty();
    }
    int end = wordFrom(v.sentenceEnd(c.last()) - 1, start - 1, -1);
    return Optional.of(new Structure(Order.AFTER, start, end, -1, -1, first, c.first() - 1, 0));
  }

  /**
   * Whether a noun phrase after a complementiser is the subject of a verb of speech with a noun
   * phrase for its object: «أن <u>تقارير</u> المنظمة تؤكد وقوع …» (“that the organisation's reports
   * confirm the occurrence of …”).
   */
  boolean hasDocumentSubject(CueCandidate c) {
    int subject = SourceFeatures.subject(v, c);
    return subject > 0
        && v.is(subject - 1, Shape.COMPLEMENTISER)
        && Words.isDocument(v.key(subject))
        && c.readings().stream()
            .limit(1)
            .anyMatch(
                r ->
                    r.form().isFinite()
                        && r.entry().takes(Complement.NP)
                        && (r.entry().cueClass() == CueClass.SPEECH
                            || r.entry().cueClass() == CueClass.DOCUMENT));
  }

  private boolean names(int from, int to) {
    for (int i = from; i < to; i++) {
      if (v.entity(i).equals("BP") || v.entity(i).equals("BO")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Structure> applyVerb(CueCandidate c) {
    FrameMatch m = FrameMatch.of(v, c);
    if (!governs(c, m)) {
      return Optional.empty();
    }
    int start = m.start();
    while (start < v.sentenceEnd(c.last()) && !v.isWordy(start)) {
      start++;
    }
    if (start >= v.sentenceEnd(c.last())) {
      return Optional.empty();
    }
    int end = end(c, start);
    int from = wordFrom(c.last() + 1, m.start(), 1);
    int to = wordFrom(m.start() - 1, c.last(), -1);
    boolean source = from >= 0 && from <= to && !v.is(from, Shape.FUNCTION);
    return Optional.of(
        new Structure(
            Order.AFTER, start, end, -1, -1, source ? from : -1, source ? trim(from, to) : -1, 0));
  }

  private static boolean governs(CueCandidate c, FrameMatch m) {
    boolean complement = m.kind() == FrameMatch.Kind.CLAUSE || m.kind() == FrameMatch.Kind.QUOTE;
    return complement && m.verbs() == 0 && c.readings().stream().anyMatch(FrameRules::isVerbal);
  }

  private static boolean isVerbal(CueReading r) {
    return !r.firstPerson()
        && switch (r.form()) {
          case PERFECT, IMPERFECT, PARTICIPLE -> true;
          default -> false;
        };
  }

  private int end(CueCandidate c, int start) {
    int limit = v.sentenceEnd(start);
    int opening = new Spans(v, c).openingQuotation(start);
    if (opening >= 0) {
      Quotation q = v.quotation(opening);
      limit = Math.min(q.close(), v.size);
    } else {
      limit = nextCue(start, limit);
    }
    return wordFrom(limit - 1, start - 1, -1);
  }

  /** The comma before the next cue that governs a complement, or {@code limit}. */
  private int nextCue(int start, int limit) {
    for (int i = start + 1; i < limit; i++) {
      if (v.is(i - 1, Shape.COMMA) && !v.readings(i).isEmpty()) {
        CueCandidate next = CueCandidate.word(i, v.readings(i));
        if (governs(next, FrameMatch.of(v, next))) {
          return i - 1;
        }
      }
    }
    return limit;
  }

  /**
   * The source ends before the first comma that is followed by a preposition («علوش، في تصريح»).
   */
  private int trim(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (v.is(i, Shape.FUNCTION) || (v.is(i, Shape.COMMA) && v.is(i + 1, Shape.FUNCTION))) {
        return wordFrom(i - 1, from - 1, -1);
      }
    }
    return to;
  }

  /**
   * The first word from {@code i} in direction {@code step} before {@code stop}; -1 if there is
   * none.
   */
  private int wordFrom(int i, int stop, int step) {
    for (int j = i; j != stop && v.in(j); j += step) {
      if (v.isWordy(j)) {
        return j;
      }
    }
    return -1;
  }
}
