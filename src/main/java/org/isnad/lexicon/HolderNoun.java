package org.isnad.lexicon;

import org.isnad.model.Gender;

/**
 * A reading of a word as a noun that heads the description of a speaker.
 *
 * <p>Example: «الوزيرة» (“the minister”, a woman) is وزير, title, feminine, definite.
 *
 * @param lemma its row
 * @param nounClass what it is the head of
 * @param gender of this form
 * @param plural whether this form is a plural or a dual
 * @param definite whether it has the article
 * @param cut letters of the word before it, a proclitic's
 */
public record HolderNoun(
    String lemma, NounClass nounClass, Gender gender, boolean plural, boolean definite, int cut) {

  HolderNoun withArticle() {
    return new HolderNoun(lemma, nounClass, gender, plural, true, cut);
  }

  HolderNoun after(int letters) {
    return new HolderNoun(lemma, nounClass, gender, plural, definite, letters);
  }
}
