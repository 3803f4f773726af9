package org.isnad.lexicon;

import java.util.List;

/**
 * A verb as the table gives it.
 *
 * <p>Example: «أكد» is form II of root ءكد; «قال» form I of قول with vowels au (qāla, yaqūlu).
 *
 * @param form the pattern, 1–10
 * @param root three sounds of {@link Orthography}; four in form II, whose two middle ones stand for
 *     the doubled one («عنون», «طمأن»)
 * @param vowels the second vowel of perfect and imperfect, for form I only
 * @param hamzaLost whether the imperfect drops the middle hamza («رأى», «يرى»)
 */
record Verb(int form, String root, String vowels, boolean hamzaLost) {
  private static final List<String> FORMS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  Verb {
    if (form < 1 || form > 10 || form == 9) {
      throw new IllegalArgumentException("verb form " + form + " is not 1–8 or 10");
    }
    if (root.length() != 3 && !(root.length() == 4 && form == 2)) {
      throw new IllegalArgumentException("root needs three letters, or four in form II: " + root);
    }
    if (form == 1 && !vowels.matches("[aiu][aiu]")) {
      throw new IllegalArgumentException("form I needs two vowels such as au: " + vowels);
    }
  }

  /** Reads the table's cells, such as {@code I}, {@code قول}, {@code au}. */
  static Verb of(String form, String root, String vowels, boolean hamzaLost) {
    if (!FORMS.contains(form)) {
      throw new IllegalArgumentException("verb form " + form + " is not I–X");
    }
    if (root.length() < 3 || root.length() > 4) {
      throw new IllegalArgumentException("root needs three letters, or four in form II: " + root);
    }
    String sounds =
        root.replaceAll("[أإءؤئ]", "'").replace('و', 'w').replace('ي', 'y').replace('ى', 'y');
    return new Verb(FORMS.indexOf(form) + 1, sounds, vowels, hamzaLost);
  }

  char c1() {
    return root.charAt(0);
  }

  char c2() {
    return root.charAt(1);
  }

  /** The last letter. */
  char c3() {
    return root.charAt(root.length() - 1);
  }

  /** What stands for the middle letter: «كك» of أكد, «ون» of عنون. */
  String middle() {
    boolean twice = form == 2 || form == 5;
    return root.length() == 4 ? root.substring(1, 3) : twice ? "" + c2() + c2() : "" + c2();
  }

  boolean isDefective() {
    return isWeak(c3());
  }

  /** Middle و or ي that gives way to a long vowel; not in forms that double or lengthen it. */
  boolean isHollow() {
    return isWeak(c2()) && !isDefective() && contracts();
  }

  /** Second and third letter alike and written once; not in forms that keep them apart. */
  boolean isDoubled() {
    return c2() == c3() && (contracts() || form == 3);
  }

  char perfectVowel() {
    return form == 1 ? vowels.charAt(0) : 'a';
  }

  char imperfectVowel() {
    return form == 1 ? vowels.charAt(1) : form == 5 || form == 6 ? 'a' : 'i';
  }

  private boolean contracts() {
    return form == 1 || form == 4 || form >= 7;
  }

  private static boolean isWeak(char sound) {
    return sound == 'w' || sound == 'y';
  }
}
