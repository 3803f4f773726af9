package org.isnad.stance;

import java.util.List;
import org.isnad.model.Label;
import org.isnad.model.Polarity;

/**
 * A row of the polarity lexicon.
 *
 * <p>Example: «ارتكب» (“committed”) speaks against its doer: role deed, polarity against.
 *
 * @param forms the spellings that mean it, the first one its key; of several words where a space is
 * @param polarity for or against
 * @param role whom it judges
 * @param example a phrase that shows it
 */
record PolarityEntry(List<String> forms, Polarity polarity, Role role, String example) {
  PolarityEntry {
    forms = List.copyOf(forms);
  }

  String key() {
    return forms.get(0);
  }

  /** Whom a word judges. */
  enum Role implements Label {
    /** What it describes: «دور بنّاء» (“a constructive role”). */
    QUALITY,
    /** Its doer: «قصفت الطائرات السوق» (“the planes bombed the market”). */
    DEED,
    /** Its object, in the speaker's eyes: «ندعم الاتفاق» (“we support the agreement”). */
    ATTITUDE,
    /** Itself: «الإرهاب» (“terrorism”), «السلام» (“peace”). */
    VALUE
  }
}
