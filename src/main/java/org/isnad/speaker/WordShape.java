package org.isnad.speaker;

import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.States;
import org.isnad.model.Entity;
import org.isnad.model.Token;

/**
 * A word's class in a few letters, for features: its noun class, or what its form suggests.
 *
 * <p>Example: «الفنلندي» (“Finnish”) is {@code adj}, «وزير» (“minister”) {@code title-s}.
 */
final class WordShape {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "في", "من", "علي", "الي", "عن", "مع", "باسم", "لدي", "ضد", "بين", "خلال", "بعد", "قبل");
  private static final Set<String> RELATIVES =
      Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللواتي");
  private static final Set<String> NAME_PARTS =
      Set.of("بن", "ابن", "ابو", "ابي", "ال", "عبد", "بو", "فون", "دي", "فان", "دو", "لا", "بنت");

  private final Words words;
  private final States states;

  WordShape(Words words, States states) {
    this.words = words;
    this.states = states;
  }

  String of(int i) {
    if (i < 0 || i >= words.size()) {
      return "none";
    }
    Token token = words.token(i);
    if (!token.isWord()) {
      return token.kind() == Token.Kind.MARK ? token.text() : token.kind().name();
    }
    Optional<HolderNoun> noun = words.noun(i);
    if (noun.isPresent()) {
      HolderNoun n = noun.get();
      return n.nounClass().label() + (n.plural() ? "-p" : "-s") + (n.definite() ? "-d" : "");
    }
    String tag = words.analyzed().morph(i).tag();
    return tag.startsWith("VB") ? "verb" + name(i) : unlisted(words.key(i)) + kind(tag) + name(i);
  }

  /** The noun class alone, or whether the word can be part of a name. */
  String coarse(int i) {
    if (i < 0 || i >= words.size()) {
      return "none";
    }
    Optional<HolderNoun> noun = words.noun(i);
    if (noun.isPresent()) {
      return noun.get().nounClass().label();
    }
    String shape = of(i);
    return shape.startsWith("adj")
        ? "adj"
        : shape.startsWith("prep") || shape.startsWith("rel") || shape.startsWith("verb")
            ? "function"
            : words.isWord(i) ? (shape.startsWith("def") ? "def" : "word") : shape;
  }

  private String unlisted(String key) {
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
    return states.isName(java.util.List.of(key)) ? "state" : key.endsWith("ه") ? "w-h" : "w";
  }

  private static String kind(String tag) {
    return switch (tag) {
      case "NNP", "DTNNP" -> "^";
      case "JJ", "DTJJ", "ADJ_NUM", "DTJJR", "JJR" -> "~";
      case "IN", "CC", "RP", "RB", "WP" -> ".";
      default -> "";
    };
  }

  private String name(int i) {
    return words.entity(i).map(e -> e.kind() == Entity.Kind.PERSON ? "+P" : "+E").orElse("");
  }
}
