package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Token;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words and marks of one attribution's content as one sequence; quotation marks are left out.
 *
 * <p>Example: «لن نذهب»، قال علوش، «إلى أستانا» (“‘we will not go’, said Alloush, ‘to Astana’”) is
 * the sequence لن نذهب إلى أستانا. Immutable but for keys that are made when first asked for: one
 * thread.
 */
final class Content {
  private final AnalyzedArticle article;
  private final List<Integer> indices;
  private final List<Token> tokens;
  private final @Nullable String[] folded;
  private final @Nullable String[] stems;

  /**
   * @param article the analysed article
   * @param indices of its tokens in the article
   * @param tokens the same, as tokens
   */
  Content(AnalyzedArticle article, List<Integer> indices, List<Token> tokens) {
    this.article = article;
    this.indices = List.copyOf(indices);
    this.tokens = List.copyOf(tokens);
    this.folded = new @Nullable String[tokens.size()];
    this.stems = new @Nullable String[tokens.size()];
  }

  AnalyzedArticle article() {
    return article;
  }

  /** The places of its tokens in the article. */
  List<Integer> indices() {
    return indices;
  }

  List<Token> tokens() {
    return tokens;
  }

  static Content of(AnalyzedArticle article, Attribution attribution) {
    SegmentedArticle base = article.base();
    List<Integer> indices = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (Span piece : attribution.content()) {
      for (int i = base.tokenAt(piece.start());
          i < base.tokens().size() && base.token(i).span().start() < piece.end();
          i++) {
        if (base.token(i).kind() != Token.Kind.QUOTE) {
          indices.add(i);
          tokens.add(base.token(i));
        }
      }
    }
    return new Content(article, indices, tokens);
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  Morph morph(int i) {
    return article.morph(indices.get(i));
  }

  /** The folded letters at {@code i}; {@code ""} outside. */
  String folded(int i) {
    if (i < 0 || i >= size()) {
      return "";
    }
    String key = folded[i];
    if (key == null) {
      key = Keys.fold(token(i).text());
      folded[i] = key;
    }
    return key;
  }

  /** Folded stem of a word: proclitics cut, as the tagger cut them; {@code ""} outside. */
  String stem(int i) {
    if (i < 0 || i >= size()) {
      return "";
    }
    String key = stems[i];
    if (key == null) {
      String stem = morph(i).stem();
      key = stem.isEmpty() ? folded(i) : Keys.fold(stem);
      stems[i] = key;
    }
    return key;
  }

  String tag(int i) {
    return i < 0 || i >= size() ? "" : morph(i).tag();
  }

  /** Whether the words at {@code i} and {@code i + 1} stand side by side, quotation marks aside. */
  boolean adjacent(int i) {
    return i + 1 < size() && indices.get(i + 1) - indices.get(i) <= 2;
  }

  /** The original span of words [first, end). */
  Span span(int first, int end) {
    return token(first).span().union(token(end - 1).span());
  }
}
