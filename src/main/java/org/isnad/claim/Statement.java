package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.TokenView;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.TimeExpression;
import org.isnad.model.Token;
import org.isnad.text.Span;

/**
 * What is said, as the readers of this package see it: its tokens in the analysed article, its
 * figures and times.
 *
 * @param article the analysed article
 * @param view its tokens as lexicons look them up
 * @param content its pieces
 * @param tokens indices of the statement's tokens
 * @param figures inside the statement
 * @param times inside the statement
 */
record Statement(
    AnalyzedArticle article,
    TokenView view,
    List<Span> content,
    List<Integer> tokens,
    List<Figure> figures,
    List<TimeExpression> times) {
  Statement {
    content = List.copyOf(content);
    tokens = List.copyOf(tokens);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
  }

  static Statement of(
      AnalyzedArticle article,
      TokenView view,
      List<Span> content,
      List<Figure> figures,
      List<TimeExpression> times) {
    List<Integer> tokens = new ArrayList<>();
    for (Span piece : content) {
      int i = article.base().tokenAt(piece.start());
      for (; i < view.size() && view.token(i).span().start() < piece.end(); i++) {
        tokens.add(i);
      }
    }
    return new Statement(article, view, content, tokens, figures, times);
  }

  /** The names between the statement's first token and its last, in order. */
  List<Entity> names() {
    int first = tokens.stream().mapToInt(i -> i).min().orElse(0);
    int last = tokens.stream().mapToInt(i -> i).max().orElse(-1);
    List<Entity> all = article.entities();
    int from = article.entityFrom(first);
    int end = from;
    while (end < all.size() && all.get(end).first() <= last) {
      end++;
    }
    return all.subList(from, end);
  }

  boolean holds(Span span) {
    for (Span piece : content) {
      if (piece.contains(span)) {
        return true;
      }
    }
    return false;
  }

  int words() {
    return (int) tokens.stream().filter(i -> view.token(i).kind() != Token.Kind.MARK).count();
  }

  Span span(int first, int end) {
    return article.base().span(first, end);
  }
}
