package org.isnad.lexicon;

/**
 * What was cut off the front of a word, as a set of bits.
 *
 * <p>Example: «وبالثلاثة» (“and with the three”) is {@link #CONJUNCTION}, {@link #PREPOSITION},
 * {@link #ARTICLE} and «ثلاثة».
 */
public final class Proclitics {
  /** و or ف. */
  public static final int CONJUNCTION = 1;

  /** ب, ل or ك. */
  public static final int PREPOSITION = 2;

  /** ال. */
  public static final int ARTICLE = 4;

  private Proclitics() {}

  public static boolean conjunction(int set) {
    return (set & CONJUNCTION) != 0;
  }

  public static boolean preposition(int set) {
    return (set & PREPOSITION) != 0;
  }

  public static boolean article(int set) {
    return (set & ARTICLE) != 0;
  }
}
