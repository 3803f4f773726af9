package org.isnad.corenlp;

import org.isnad.model.Token;

/**
 * Our tokens in the spelling of the Penn Arabic Treebank, on which CoreNLP's models were trained.
 *
 * <p>Quotation marks are already {@code "}. Marks and letters that the treebank does not know
 * (emoji, other scripts) become a dash or x, one for one, since CoreNLP would drop them with a
 * message on standard error.
 */
final class AtbToken {
  private static final String KNOWN_MARKS = ".,:;!?\"'-/()[]%،؛؟_*+=&$";

  private AtbToken() {}

  /** What the segmenter reads; as long as the token. */
  static String forSegmenter(Token token) {
    String text = token.text();
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(isKnown(c) ? c : token.isWord() ? 'x' : '-');
    }
    return out.toString();
  }

  /** What tagger and parser read for the segment {@code letters}: alefs bare, brackets by name. */
  static String forTagger(String letters) {
    return switch (letters) {
      case "(", "[" -> "-LRB-";
      case ")", "]" -> "-RRB-";
      case "،" -> ",";
      case "؛" -> ";";
      case "؟" -> "?";
      default -> letters.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا');
    };
  }

  private static boolean isKnown(char c) {
    return (c >= '\u0621' && c <= '\u064A')
        || (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || KNOWN_MARKS.indexOf(c) >= 0
        || "پچڤگژ".indexOf(c) >= 0;
  }
}
