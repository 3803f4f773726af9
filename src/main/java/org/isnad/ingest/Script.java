package org.isnad.ingest;

import java.util.Optional;

/**
 * Tells whether a text is Arabic, by its letters and its short words.
 *
 * <p>Example: «گفت که این تصمیم نهایی است» (Persian: “he said that this decision is final”) is
 * written in Arabic script, and its گ and ی say that it is not Arabic. Stateless.
 */
final class Script {
  private static final String OTHERS = "پچژگکیےںھہٹڈڑۓەێۆڕڵېۍټډړښځڅګڼۇۈۋڭ";
  private static final double MOSTLY = 0.5;
  private static final double FOREIGN = 0.03;

  private Script() {}

  /** Why {@code text} is not Arabic; empty if it is. */
  static Optional<String> notArabic(String text) {
    int letters = 0;
    int arabic = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        arabic += isArabic(c) ? 1 : 0;
        foreign += OTHERS.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    if (letters == 0 || arabic < MOSTLY * letters) {
      return Optional.of("not in Arabic script");
    }
    return foreign > FOREIGN * arabic || Languages.standard().other(text).isPresent()
        ? Optional.of("in Arabic script, but not Arabic")
        : Optional.empty();
  }

  /** The share of Arabic letters among all letters; 0 without any. */
  static double arabicShare(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long arabic = text.chars().filter(c -> Character.isLetter(c) && isArabic(c)).count();
    return letters == 0 ? 0 : (double) arabic / letters;
  }

  /** The number of Arabic letters. */
  static long arabicLetters(String text) {
    return text.chars().filter(c -> Character.isLetter(c) && isArabic(c)).count();
  }

  private static boolean isArabic(int c) {
    return (c >= 0x600 && c <= 0x6FF)
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }
}
