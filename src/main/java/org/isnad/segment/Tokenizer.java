package org.isnad.segment;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Token;
import org.isnad.model.Token.Kind;
import org.isnad.text.NormalizedText;
import org.isnad.text.Span;

/**
 * Cuts a line into words, numbers and marks. A word is a run of letters, a number a run of digits
 * with its separators: «و15,5%» (“and 15.5 %”) is و + 15,5 + %.
 */
final class Tokenizer {
  private Tokenizer() {}

  /** The tokens of normalised [from, to); their sentence is not known yet (0). */
  static List<Token> tokenize(NormalizedText text, int from, int to) {
    List<Token> out = new ArrayList<>();
    String s = text.text();
    int i = from;
    while (i < to) {
      if (Character.isWhitespace(s.charAt(i))) {
        i++;
        continue;
      }
      int end = end(s, i, to);
      out.add(
          new Token(
              text.alignment().toOriginal(new Span(i, end)), s.substring(i, end), kind(s, i), 0));
      i = end;
    }
    return out;
  }

  private static Kind kind(String s, int i) {
    int c = s.codePointAt(i);
    if (Character.isDigit(c)) {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) ? Kind.WORD : c == '"' ? Kind.QUOTE : Kind.MARK;
  }

  private static int end(String s, int start, int to) {
    int c = s.codePointAt(start);
    int i = start + Character.charCount(c);
    if (Character.isLetter(c)) {
      while (i < to && isWordPart(s.codePointAt(i))) {
        i += Character.charCount(s.codePointAt(i));
      }
    } else if (Character.isDigit(c)) {
      while (i < to
          && (Character.isDigit(s.charAt(i))
              || (isSeparator(s.charAt(i)) && i + 1 < to && Character.isDigit(s.charAt(i + 1))))) {
        i++;
      }
    } else if (c == '.' || c == '-') {
      while (i < to && s.charAt(i) == c) {
        i++;
      }
    }
    return Math.min(i, to);
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Between two digits: decimal point and comma, Arabic decimal and thousands marks, Arabic comma.
   */
  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
  }
}
