package org.isnad.stance;

import java.util.Optional;
import org.isnad.lexicon.CueEntry;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.Frame;
import org.isnad.model.SpeechAct;

/**
 * How a cue stands in its sentence.
 *
 * <p>Example: of «ودعا الوزير إلى وقف القتال» (“the minister called for a halt to the fighting”):
 * row دعا, perfect, frame إلى+NP, act demand.
 *
 * @param lemma its row's key, or its stem where no row has it; empty for a bare quotation
 * @param word its folded letters
 * @param entry its row
 * @param form its shape
 * @param frame what it governs here
 * @param act what its row says it does in that frame
 * @param token its token in the article, -1 if there is none
 */
record CueContext(
    String lemma,
    String word,
    Optional<CueEntry> entry,
    Optional<Form> form,
    Frame frame,
    Optional<SpeechAct> act,
    int token) {

  /** Whether its row leaves the act to the content. */
  boolean isNeutral() {
    return entry.map(CueEntry::neutral).orElse(true);
  }

  /** The folded preposition before the content, or empty. */
  String preposition() {
    return Keys.fold(frame.preposition());
  }
}
