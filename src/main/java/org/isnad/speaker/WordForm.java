package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.learn.Features;
import org.isnad.lexicon.HolderLexicon;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.States;
import org.jspecify.annotations.Nullable;

/**
 * What this stage knows of a token's letters, wherever it stands.
 *
 * <p>Example: «والمسؤولون» (“and the officials”) has the key «والمسوولون», the noun «مسؤول» and the
 * variants «والمسوولون», «مسوولون».
 *
 * @param key its levelled letters; empty for a mark
 * @param keyHash of the key
 * @param noun the noun it is, if it is listed
 * @param variants what it may be a writing of, without article
 * @param look what its form suggests where no noun is listed; empty for a mark
 */
record WordForm(
    String key, long keyHash, @Nullable HolderNoun noun, List<String> variants, String look) {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "في", "من", "علي", "الي", "عن", "مع", "باسم", "لدي", "ضد", "بين", "خلال", "بعد", "قبل");
  private static final Set<String> RELATIVES =
      Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللواتي");
  private static final Set<String> NAME_PARTS =
      Set.of("بن", "ابن", "ابو", "ابي", "ال", "عبد", "بو", "فون", "دي", "فان", "دو", "لا", "بنت");

  WordForm {
    variants = List.copyOf(variants);
  }

  static WordForm of(String text, boolean word, HolderLexicon lexicon, States states) {
    String key = NameKey.word(text);
    HolderNoun noun = word ? lexicon.find(text).orElse(null) : null;
    List<String> variants = variants(key);
    if (noun != null && key.endsWith(noun.lemma() + "ا")) {
      variants.add(noun.lemma());
    }
    return new WordForm(
        key, Features.of(key), noun, variants, key.isEmpty() ? "" : look(key, states));
  }

  /** What a token with {@code key} may be a writing of, without article. */
  private static List<String> variants(String key) {
    List<String> out = new ArrayList<>();
    if (key.isEmpty()) {
      return out;
    }
    out.add(NameKey.bare(key));
    String rest = key;
    for (int i = 0;
        i < 2 && rest.length() > 3 && HolderLexicon.PROCLITICS.indexOf(rest.charAt(0)) >= 0;
        i++) {
      rest = rest.substring(1);
      out.add(NameKey.bare(rest));
      if (rest.startsWith("ل") && rest.length() > 3) {
        out.add(rest.substring(1));
      }
    }
    return out;
  }

  private static String look(String key, States states) {
    if (Character.isDigit(key.charAt(0)) || key.charAt(0) < 'ء') {
      return "latin";
    }
    if (PREPOSITIONS.contains(key)) {
      return "prep";
    }
    if (RELATIVES.contains(key)) {
      return "rel";
    }
    if (NAME_PARTS.contains(key)) {
      return "part";
    }
    if (states.isAdjective(key)) {
      return key.startsWith("ال") ? "adj" : "adj-i";
    }
    if (key.startsWith("ال")) {
      return key.endsWith("يه") || key.endsWith("ي")
          ? "def-y"
          : key.endsWith("ه") ? "def-h" : "def";
    }
    if (key.startsWith("لل")) {
      return "lil";
    }
    return states.isName(List.of(key)) ? "state" : key.endsWith("ه") ? "w-h" : "w";
  }
}
