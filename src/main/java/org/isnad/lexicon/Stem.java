package org.isnad.lexicon;

/**
 * The part of a tense that stays: before endings that begin with a vowel («قالـ»), before those
 * that begin with a consonant («قلـ»), and how it ends.
 *
 * @param open in sounds, before a vowel
 * @param shut in sounds, before a consonant or nothing
 * @param ending its last sound where the root's third letter is weak, which is then not in the stem
 */
record Stem(String open, String shut, Ending ending) {

  /** How a stem ends. */
  enum Ending {
    /** In a consonant. */
    CONSONANT,
    /** In ā from w: دعا. */
    ALEF,
    /** In ā from y: نفى, يرى. */
    MAQSURA,
    /** In iya: خشي. */
    IYA,
    /** In ī: ينفي. */
    YA,
    /** In ū: يدعو. */
    WAW
  }

  static Stem sound(String both) {
    return new Stem(both, both, Ending.CONSONANT);
  }

  static Stem weak(String both, Ending ending) {
    return new Stem(both, both, ending);
  }
}
