package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.text.Span;

/**
 * An article made of a corpus's sentences, one a line, with the corpus's entities.
 *
 * @param article segmented as any other article
 * @param entities in its tokens
 * @param missed how many of the corpus's entities do not begin and end with tokens of ours
 */
record LabelledArticle(SegmentedArticle article, List<Entity> entities, int missed) {
  LabelledArticle {
    entities = List.copyOf(entities);
  }

  /**
   * @param kinds what the corpus's labels (without B- and I-) are to us; others are no entities
   */
  static LabelledArticle of(
      String id, List<ConllSentence> sentences, Map<String, Entity.Kind> kinds) {
    SpanCollector spans = new SpanCollector(kinds);
    sentences.forEach(spans::add);
    return of(segment(id, spans.text()), spans);
  }

  private static LabelledArticle of(SegmentedArticle article, SpanCollector spans) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.span(i);
      int first = article.tokenAt(span.start());
      int end = article.tokenAt(span.end() - 1) + 1;
      if (end <= article.tokens().size() && article.span(first, end).equals(span)) {
        entities.add(new Entity(first, end, spans.kind(i), 1));
      }
    }
    return new LabelledArticle(article, entities, spans.size() - entities.size());
  }

  static SegmentedArticle segment(String id, String text) {
    Article article = Article.of(id, text);
    return new Segmenter().segment(article, new Normalizer().normalize(text));
  }
}
