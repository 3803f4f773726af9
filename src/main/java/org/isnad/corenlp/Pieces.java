package org.isnad.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.text.Span;

/**
 * Cuts sentences that are too long for a model into pieces, after a mark in the second half of a
 * piece where there is one. Spans are of token indices. No token is left out.
 */
final class Pieces {
  private Pieces() {}

  /** The pieces of all sentences of {@code article}, each of at most {@code longest} tokens. */
  static List<Span> of(SegmentedArticle article, int longest) {
    List<Span> out = new ArrayList<>();
    for (Sentence s : article.sentences()) {
      int first = s.firstToken();
      while (s.endToken() - first > longest) {
        int end = cut(article, first, longest);
        out.add(new Span(first, end));
        first = end;
      }
      if (first < s.endToken()) {
        out.add(new Span(first, s.endToken()));
      }
    }
    return out;
  }

  private static int cut(SegmentedArticle article, int first, int longest) {
    for (int end = first + longest; end > first + longest / 2; end--) {
      if (article.token(end - 1).kind() == Token.Kind.MARK) {
        return end;
      }
    }
    return first + longest;
  }
}
