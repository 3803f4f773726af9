package org.isnad.segment;

import java.util.List;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.text.Span;

/**
 * Cuts a paragraph's tokens into sentences at . ! ? ؟, each with the closing marks after it.
 *
 * <p>Not ends: a dot after a single letter («د. علي», “Dr. Ali”; «أ.ف.ب»), a dot with no space
 * after it, two or more dots in a row inside a line.
 */
final class SentenceSplitter {
  private SentenceSplitter() {}

  /**
   * Appends the numbered tokens of one paragraph to {@code tokens} and its sentences to {@code
   * sentences}.
   */
  static void split(
      List<Token> words, int paragraph, List<Token> tokens, List<Sentence> sentences) {
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!isEnd(words, i)) {
        continue;
      }
      int end = i + 1;
      while (end < words.size() && isClosing(words, end)) {
        end++;
      }
      append(words.subList(first, end), paragraph, tokens, sentences);
      first = end;
      i = end - 1;
    }
    if (first < words.size()) {
      append(words.subList(first, words.size()), paragraph, tokens, sentences);
    }
  }

  private static void append(
      List<Token> words, int paragraph, List<Token> tokens, List<Sentence> sentences) {
    int number = sentences.size();
    int first = tokens.size();
    for (Token w : words) {
      tokens.add(new Token(w.span(), w.text(), w.kind(), number));
    }
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    sentences.add(new Sentence(paragraph, first, tokens.size(), span));
  }

  private static boolean isEnd(List<Token> words, int i) {
    Token t = words.get(i);
    if (t.is("!") || t.is("?") || t.is("؟")) {
      return true;
    }
    if (!t.is(".") || (i + 1 < words.size() && touches(words, i) && words.get(i + 1).isWord())) {
      return false;
    }
    boolean initial =
        i > 0
            && words.get(i - 1).isWord()
            && words.get(i - 1).text().length() == 1
            && touches(words, i - 1);
    return !initial || i + 1 == words.size();
  }

  private static boolean isClosing(List<Token> words, int i) {
    Token t = words.get(i);
    boolean mark =
        t.kind() == Token.Kind.QUOTE
            || t.is(")")
            || t.is("]")
            || t.is(".")
            || t.is("!")
            || t.is("؟")
            || t.is("?");
    return mark && touches(words, i - 1);
  }

  /** Whether no space stands between tokens {@code i} and {@code i + 1}. */
  private static boolean touches(List<Token> words, int i) {
    return words.get(i).span().end() == words.get(i + 1).span().start();
  }
}
