package org.isnad.lexicon;

import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;

/**
 * A written form of a cue, without harakat and clitics.
 *
 * @param spelling its letters
 * @param connecting whether these are the letters before an attached pronoun («قالو» of «قالوه»)
 *     instead of those that stand alone («قالوا»)
 * @param form its shape
 * @param gender the gender it shows
 * @param number the number it shows
 * @param firstPerson whether it is “I” or “we”
 * @param shortened whether it is a jussive that has lost a letter («يقل»)
 */
record WordForm(
    String spelling,
    boolean connecting,
    Form form,
    Gender gender,
    GrammaticalNumber number,
    boolean firstPerson,
    boolean shortened) {
  WordForm(
      String spelling, boolean connecting, Form form, Gender gender, GrammaticalNumber number) {
    this(spelling, connecting, form, gender, number, false, false);
  }
}
