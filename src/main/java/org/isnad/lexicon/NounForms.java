package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;

/**
 * Makes the written forms of a masdar or noun: accusative alef, dual, regular plural in ات, and the
 * letters before an attached pronoun.
 *
 * <p>Example: ادعاء (“allegation”) gives ادعاء، ادعاءان، ادعاءين، ادعاءات, and before a pronoun
 * ادعاء/ادعاؤ/ادعائ; مطالبة gives مطالبة، مطالبات, and مطالبت. Stateless.
 */
final class NounForms {
  private NounForms() {}

  /** The forms of {@code noun}, given as it is written without article, with dual and plural. */
  static List<WordForm> of(String noun, Form form) {
    List<WordForm> out = new ArrayList<>(singular(noun, form));
    if (!noun.endsWith("ات") && !noun.endsWith("ى")) {
      String stem = noun.endsWith("ة") ? cut(noun, 1) + "ت" : noun;
      dualAndPlural(out, noun, stem, form, out.get(0).gender());
    }
    return List.copyOf(out);
  }

  /** The forms of {@code noun} that are neither dual nor plural; all that a broken plural has. */
  static List<WordForm> singular(String noun, Form form) {
    List<WordForm> out = new ArrayList<>();
    boolean feminine = noun.endsWith("ة") || noun.endsWith("ات");
    Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    String stem = noun.endsWith("ة") ? cut(noun, 1) + "ت" : noun;
    GrammaticalNumber s = GrammaticalNumber.SINGULAR;
    out.add(new WordForm(noun, false, form, gender, s));
    for (String before : connecting(stem)) {
      out.add(new WordForm(before, true, form, gender, s));
    }
    if (takesAlef(noun)) {
      out.add(new WordForm(noun + "ا", false, form, gender, s));
    }
    return List.copyOf(out);
  }

  private static void dualAndPlural(
      List<WordForm> out, String noun, String stem, Form form, Gender gender) {
    for (String end : List.of("ان", "ين")) {
      out.add(new WordForm(stem + end, false, form, gender, GrammaticalNumber.DUAL));
    }
    String base = noun.endsWith("ة") ? cut(noun, 1) : noun;
    String plural = base + "ات";
    out.add(new WordForm(plural, false, form, Gender.FEMININE, GrammaticalNumber.PLURAL));
    out.add(new WordForm(plural, true, form, Gender.FEMININE, GrammaticalNumber.PLURAL));
  }

  /** A hamza after alef takes its seat from the case: ادعاءه، ادعاؤه، ادعائه. */
  private static List<String> connecting(String stem) {
    if (stem.endsWith("ى")) {
      return List.of(cut(stem, 1) + "ا");
    }
    if (!stem.endsWith("اء")) {
      return List.of(stem);
    }
    String base = cut(stem, 1);
    return List.of(stem, base + "ؤ", base + "ئ");
  }

  private static boolean takesAlef(String noun) {
    return !noun.endsWith("ة")
        && !noun.endsWith("اء")
        && !noun.endsWith("ى")
        && !noun.endsWith("ا")
        && !noun.endsWith("ات");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
