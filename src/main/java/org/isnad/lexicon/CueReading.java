package org.isnad.lexicon;

import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;

/**
 * One way to read a word as a cue.
 *
 * <p>Example: «وصفوه» (“they described him”) is وصف, perfect, masculine plural, with a pronoun; its
 * letters are 0–5. Of «وأضافت» (“and she added”) the cue's letters are 1–6.
 *
 * @param entry its row
 * @param form its shape
 * @param gender the gender that the shape shows
 * @param number the number that the shape shows
 * @param firstPerson whether the shape is “I” or “we”
 * @param start first letter of the cue inside the word, after و or ف
 * @param end one past its last letter, an attached pronoun included
 * @param pronoun whether a pronoun is attached
 */
public record CueReading(
    CueEntry entry,
    Form form,
    Gender gender,
    GrammaticalNumber number,
    boolean firstPerson,
    int start,
    int end,
    boolean pronoun) {}
