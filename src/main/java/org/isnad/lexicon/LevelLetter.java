package org.isnad.lexicon;

/**
 * The letter for which another is often written: hamza seats, alef maqsura and ta marbuta are
 * levelled.
 *
 * <p>Example: «إلى» and «الي» (“to”) have the same levelled letters.
 */
public final class LevelLetter {
  private LevelLetter() {}

  /** The letter that stands for {@code c} in keys. */
  public static char of(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      default -> c;
    };
  }
}
