package org.isnad.corpus;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.LevelLetter;

/**
 * A key under which forms of a word meet: «الضامن» and «ضامنًا» (“the guarantor”, “guarantor”) are
 * «ضامن». Never shown. Stateless.
 */
final class WordKey {
  private static final List<String> PREFIXES =
      List.of("وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال");
  private static final List<String> SUFFIXES =
      List.of("هما", "ها", "هم", "ات", "ون", "ين", "يه", "ه", "ا", "ي");

  private WordKey() {}

  /** The words of {@code text}, folded, cut at everything that is no letter or digit. */
  static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(LevelLetter.of(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640') {
        if (word.length() > 0) {
          out.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return out;
  }

  /** The stem of a folded word. */
  static String stem(String word) {
    String stem = withoutArticle(word);
    for (String suffix : SUFFIXES) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= 3) {
        return stem.substring(0, stem.length() - suffix.length());
      }
    }
    return stem;
  }

  private static String withoutArticle(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= 3) {
        return word.substring(prefix.length());
      }
    }
    boolean clitic = word.length() >= 5 && "وبلف".indexOf(word.charAt(0)) >= 0;
    return clitic ? word.substring(1) : word;
  }

  /** A name without articles. */
  static String ofName(String name) {
    List<String> out = new ArrayList<>();
    for (String word : words(name)) {
      out.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
    }
    return String.join(" ", out);
  }
}
