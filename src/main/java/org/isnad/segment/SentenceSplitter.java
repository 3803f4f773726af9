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
 *
 * <p>What has no end for 2 000 tokens, as a list without marks («حلب، حمص، …», “Aleppo, Homs, …”)
 * that somebody took for an article, is cut there, at a comma if there is one: a sentence's cost
 * grows faster than its length. What has none for 20 000 is no text of news and is refused.
 */
final class SentenceSplitter {
  private static final int LONGEST = 2000;
  private static final int REFUSED = 20_000;

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
      pieces(words.subList(first, end), paragraph, tokens, sentences);
      first = end;
      i = end - 1;
    }
    if (first < words.size()) {
      pieces(words.subList(first, words.size()), paragraph, tokens, sentences);
    }
  }

  /** Appends a sentence, or the pieces of one that is none. */
  private static void pieces(
      List<Token> words, int paragraph, List<Token> tokens, List<Sentence> sentences) {
    if (words.size() > REFUSED) {
      throw new IllegalArgumentException(
          "a sentence of " + words.size() + " words and marks, more than " + REFUSED);
    }
    int first = 0;
    while (words.size() - first > LONGEST) {
      int end = first + LONGEST;
      while (end > first + LONGEST / 2 && !isPause(words.get(end - 1))) {
        end--;
      }
      end = isPause(words.get(end - 1)) ? end : first + LONGEST;
      append(words.subList(first, end), paragraph, tokens, sentences);
      first = end;
    }
    append(words.subList(first, words.size()), paragraph, tokens, sentences);
  }

  private static boolean isPause(Token token) {
    return token.is("،") || token.is("؛") || token.is(",") || token.is(";");
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
