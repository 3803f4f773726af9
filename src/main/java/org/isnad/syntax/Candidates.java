package org.isnad.syntax;

import org.isnad.model.Morph;

/** The cuts between which a word's context has to choose, with what the word alone says of each. */
final class Candidates {
  private final int[] cuts;
  private final int[] priors;
  private final long[] stems;
  private final int[] stemCodes;
  private final Morph[] morphs;
  private final boolean rare;

  /**
   * @param cuts numbers of the cuts
   * @param priors how usual each is for the word, as a small code
   * @param stems hash of the stem that each leaves
   * @param stemCodes what is known of that stem, as a small code
   * @param morphs what each makes of the word; none for a number or mark
   * @param rare whether the word was seen too seldom to go by its own counts
   */
  Candidates(
      int[] cuts, int[] priors, long[] stems, int[] stemCodes, Morph[] morphs, boolean rare) {
    this.cuts = cuts;
    this.priors = priors;
    this.stems = stems;
    this.stemCodes = stemCodes;
    this.morphs = morphs;
    this.rare = rare;
  }

  /** A token whose analysis is not in question. */
  static Candidates fixed(int cut) {
    return new Candidates(
        new int[] {cut}, new int[1], new long[1], new int[1], new Morph[0], false);
  }

  int size() {
    return cuts.length;
  }

  int cut(int k) {
    return cuts[k];
  }

  int prior(int k) {
    return priors[k];
  }

  long stem(int k) {
    return stems[k];
  }

  int stemCode(int k) {
    return stemCodes[k];
  }

  /** What candidate {@code k} makes of the word. */
  Morph morph(int k) {
    return morphs[k];
  }

  boolean isRare() {
    return rare;
  }

  boolean isCertain() {
    return cuts.length == 1;
  }

  /** The most usual cut. */
  int first() {
    return cuts[0];
  }

  /** The position of {@code cut}, or -1. */
  int indexOf(int cut) {
    for (int i = 0; i < cuts.length; i++) {
      if (cuts[i] == cut) {
        return i;
      }
    }
    return -1;
  }
}
