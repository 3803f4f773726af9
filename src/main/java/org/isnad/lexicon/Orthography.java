package org.isnad.lexicon;

/**
 * Writes a word given by sounds in Arabic letters without harakat: seats of hamza, madda, doubled
 * consonants once, long vowels, ى at the end, silent alef.
 *
 * <p>Example: {@code yu'akkidu} is «يؤكد» (“he affirms”), {@code mutasA'ilAت} «متسائلات».
 *
 * <p>Sounds: a consonant is its Arabic letter, but {@code w}, {@code y} for و and ي and {@code '}
 * for hamza; {@code a i u} short, {@code A I U} long vowels, {@code Y} a long a that is written ى
 * at the end of a word; {@code *} the alef of elision, {@code |} the silent alef of «قالوا», {@code
 * p} ta marbuta.
 */
final class Orthography {
  private Orthography() {}

  /** The letters of a word that stands alone. */
  static String alone(String sounds) {
    int end = sounds.length();
    while (end > 0 && "aiu".indexOf(sounds.charAt(end - 1)) >= 0) {
      end--;
    }
    String s = sounds.substring(0, end);
    return spell(s.endsWith("yY") ? s.substring(0, end - 1) + "A" : s, true);
  }

  /** The letters of a word before an attached pronoun. */
  static String connecting(String sounds) {
    return spell(sounds.replace('Y', 'A').replace("|", "").replace('p', 'ت'), false);
  }

  private static String spell(String sounds, boolean alone) {
    String s = merge(sounds);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      char next = i + 1 < s.length() ? s.charAt(i + 1) : (alone ? ' ' : 'u');
      if (c == '\'') {
        String seat = hamza(i == 0 ? ' ' : s.charAt(i - 1), next);
        out.append(seat);
        i += seat.equals("آ") ? 1 : 0;
      } else if (i == 0 || c != s.charAt(i - 1)) {
        out.append(letter(c));
      }
    }
    return out.toString();
  }

  /** Two hamzas in one syllable: {@code 'a'm} is {@code 'Am} («آمن»). */
  private static String merge(String s) {
    boolean two = s.length() > 3 && s.charAt(0) == '\'' && s.charAt(2) == '\'';
    if (!two || "aiuAIUY".indexOf(s.charAt(3)) >= 0 || s.charAt(1) == 'u') {
      return s;
    }
    return "'" + Character.toUpperCase(s.charAt(1)) + s.substring(3);
  }

  private static String letter(char sound) {
    return switch (sound) {
      case 'a', 'i', 'u' -> "";
      case 'A', '*', '|' -> "ا";
      case 'I', 'y' -> "ي";
      case 'U', 'w' -> "و";
      case 'Y' -> "ى";
      case 'p' -> "ة";
      default -> String.valueOf(sound);
    };
  }

  private static String hamza(char before, char after) {
    if (before == ' ') {
      return after == 'A' ? "آ" : after == 'i' || after == 'I' ? "إ" : "أ";
    }
    if (after == ' ') {
      return before == 'i' ? "ئ" : before == 'u' ? "ؤ" : before == 'a' ? "أ" : "ء";
    }
    if (isI(before) || isI(after) || before == 'y') {
      return "ئ";
    }
    if (before == 'u' || after == 'u' || after == 'U') {
      return "ؤ";
    }
    if (before == 'A' || before == 'U' || before == 'w') {
      return "ء";
    }
    return after == 'A' ? "آ" : "أ";
  }

  private static boolean isI(char sound) {
    return sound == 'i' || sound == 'I';
  }
}
