package org.isnad.export;

import org.isnad.model.Token;

/**
 * The universal part of speech of a word tagged in the Penn Arabic Treebank's reduced tag set.
 *
 * <p>Example: DTNN, «الوزير» (“the minister”), is NOUN. Stateless.
 */
final class UniversalTag {
  private UniversalTag() {}

  static String of(Token token, String tag) {
    return switch (token.kind()) {
      case NUMBER -> "NUM";
      case QUOTE, MARK -> "PUNCT";
      case WORD -> ofWord(tag.startsWith("DT") && tag.length() > 2 ? tag.substring(2) : tag);
    };
  }

  static String ofProclitic(char letter) {
    return switch (letter) {
      case 'و', 'ف' -> "CCONJ";
      case 'س' -> "AUX";
      default -> "ADP";
    };
  }

  private static String ofWord(String tag) {
    if (tag.startsWith("VB")) {
      return "VERB";
    }
    return switch (tag) {
      case "NN", "NNS", "NOUN" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "JJ", "JJR", "ADJ_NUM" -> "ADJ";
      case "IN" -> "ADP";
      case "CC" -> "CCONJ";
      case "PRP", "PRP$", "WP" -> "PRON";
      case "DT" -> "DET";
      case "CD" -> "NUM";
      case "RB", "WRB" -> "ADV";
      case "RP" -> "PART";
      case "UH" -> "INTJ";
      case "PUNC" -> "PUNCT";
      default -> "X";
    };
  }
}
