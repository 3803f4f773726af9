package org.isnad.speaker;

import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.CueReading;
import org.isnad.lexicon.NameKey;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;

/**
 * What the form of a cue tells of its subject: «قالت» (“she said”) a woman or an institution,
 * «موضحين» (“explaining”, plural) several people.
 *
 * @param form a short name of the form: perfect, imperfect, participle, masdar …
 * @param gender of the subject
 * @param number of the subject; a verb before its subject is singular for many too
 * @param pronoun whether a pronoun is attached
 */
record CueShape(String form, Gender gender, GrammaticalNumber number, boolean pronoun) {
  static final CueShape NONE =
      new CueShape("none", Gender.UNKNOWN, GrammaticalNumber.UNKNOWN, false);

  static CueShape of(String cue, CueLexicon lexicon) {
    return lexicon.read(cue).stream()
        .findFirst()
        .map(CueShape::of)
        .orElseGet(() -> guess(NameKey.word(cue)));
  }

  private static CueShape of(CueReading r) {
    return new CueShape(r.form().label(), r.gender(), r.number(), r.pronoun());
  }

  /** By the letters of a cue that the lexicon does not have. */
  private static CueShape guess(String key) {
    if (key.isEmpty() || key.contains(" ")) {
      return NONE;
    }
    char first = key.charAt(0);
    if (first == 'م' && key.length() > 3 && (key.endsWith("ا") || key.endsWith("ه"))) {
      Gender gender = key.endsWith("ه") ? Gender.FEMININE : Gender.MASCULINE;
      return new CueShape("participle", gender, GrammaticalNumber.SINGULAR, false);
    }
    if (first == 'م' && key.endsWith("ين")) {
      return new CueShape("participle", Gender.MASCULINE, GrammaticalNumber.PLURAL, false);
    }
    if (key.endsWith("وا") || key.endsWith("ون")) {
      return new CueShape("perfect", Gender.MASCULINE, GrammaticalNumber.PLURAL, false);
    }
    if (first == 'ي') {
      return new CueShape("imperfect", Gender.MASCULINE, GrammaticalNumber.SINGULAR, false);
    }
    if (first == 'ت' && key.length() < 6) {
      return new CueShape("imperfect", Gender.FEMININE, GrammaticalNumber.SINGULAR, false);
    }
    return ending(key);
  }

  private static CueShape ending(String key) {
    if (key.endsWith("ها")) {
      return new CueShape("masdar", Gender.FEMININE, GrammaticalNumber.SINGULAR, true);
    }
    if (key.endsWith("هم")) {
      return new CueShape("masdar", Gender.MASCULINE, GrammaticalNumber.PLURAL, true);
    }
    if (key.endsWith("ه")) {
      return new CueShape("masdar", Gender.MASCULINE, GrammaticalNumber.SINGULAR, true);
    }
    if (key.endsWith("ت")) {
      return new CueShape("perfect", Gender.FEMININE, GrammaticalNumber.SINGULAR, false);
    }
    return new CueShape("perfect", Gender.MASCULINE, GrammaticalNumber.SINGULAR, false);
  }

  /** Form, gender and number in a few letters, for features. */
  String code() {
    return form + gender.label().charAt(0) + number.label().charAt(0) + (pronoun ? "+" : "");
  }
}
