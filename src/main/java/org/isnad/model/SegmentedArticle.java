package org.isnad.model;

import java.util.List;
import org.isnad.text.NormalizedText;
import org.isnad.text.Span;

/**
 * An article cut into paragraphs, sentences, tokens and quotations. Tokens are numbered through the
 * whole article.
 *
 * @param article as read
 * @param text as normalised, with the way back
 * @param paragraphs in order
 * @param sentences in order
 * @param tokens in order
 * @param quotations by opening mark
 */
public record SegmentedArticle(
    Article article,
    NormalizedText text,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Quotation> quotations) {
  public SegmentedArticle {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    quotations = List.copyOf(quotations);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public Sentence sentenceOf(int token) {
    return sentences.get(tokens.get(token).sentence());
  }

  /** The original span from token {@code first} to the one before {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** The article's own letters from token {@code first} to the one before {@code end}. */
  public String letters(int first, int end) {
    return span(first, end).of(article.text());
  }

  /**
   * The first token that ends after original offset {@code offset}; the number of tokens if none
   * does.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (tokens.get(mid).span().end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
