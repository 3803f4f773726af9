package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.CueEntry;
import org.isnad.model.Commitment;
import org.isnad.model.Distance;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpeechAct;
import org.isnad.model.Token;

/**
 * Tells how far the speaker stands behind a content and how far the writer stands from it.
 *
 * <p>Commitment, first that applies: a question commits to nothing; a word before the cue («لا
 * يستبعد», “does not rule out”) makes it possible or less; a word among the content's first ones
 * («قد», “may”) decides unless the cue is itself weak; else the cue's row does («رجح», “thought
 * likely”, probable); without a row it is certain. Distance: a phrase after the content («على حد
 * زعمه», “so he claims”), else the cue's row («زعم» distancing, «كشف» presupposing), else neutral.
 * Immutable and thread-safe.
 */
final class ModalityReader {
  private static final int OPENING = 9;
  private static final int AFTER = 5;

  private final Modality modality;

  ModalityReader(Modality modality) {
    this.modality = modality;
  }

  Commitment commitment(Case c, SpeechAct act) {
    if (act == SpeechAct.QUESTION) {
      return Commitment.UNCOMMITTED;
    }
    Commitment row = c.cue().entry().map(CueEntry::commitment).orElse(Commitment.CERTAIN);
    Commitment[] labels = Commitment.values();
    return modality
        .effect(Modality.Where.BEFORE, before(c), labels)
        .orElseGet(
            () ->
                row == Commitment.CERTAIN && c.cue().isNeutral()
                    ? modality.effect(Modality.Where.OPENING, opening(c), labels).orElse(row)
                    : row);
  }

  Distance distance(Case c) {
    return modality
        .effect(Modality.Where.AFTER, after(c), Distance.values())
        .orElseGet(() -> c.cue().entry().map(CueEntry::distance).orElse(Distance.NEUTRAL));
  }

  private static List<String> opening(Case c) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < Math.min(OPENING, c.content().size()); i++) {
      out.add(c.content().folded(i));
    }
    return out;
  }

  private static List<String> before(Case c) {
    int cue = c.cue().token();
    return cue < 0 ? List.of() : words(c.analyzed().base(), Math.max(0, cue - 2), cue);
  }

  private static List<String> after(Case c) {
    if (c.content().size() == 0) {
      return List.of();
    }
    int end = c.content().indices().get(c.content().size() - 1) + 1;
    return words(c.analyzed().base(), end, end + AFTER);
  }

  /** Folded words of one sentence, without marks. */
  private static List<String> words(SegmentedArticle article, int from, int end) {
    List<String> out = new ArrayList<>();
    int last = Math.min(end, article.tokens().size());
    for (int i = from; i < last; i++) {
      Token token = article.token(i);
      if (token.sentence() == article.token(Math.max(0, end > from ? from : 0)).sentence()
          && token.isWord()) {
        out.add(Keys.fold(token.text()));
      }
    }
    return out;
  }
}
