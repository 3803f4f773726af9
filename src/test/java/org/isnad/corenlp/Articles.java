package org.isnad.corenlp;

import org.isnad.model.Article;
import org.isnad.model.SegmentedArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;

/** Segmented articles for tests. */
final class Articles {
  private Articles() {}

  static SegmentedArticle of(String text) {
    return new Segmenter().segment(Article.of("test", text), new Normalizer().normalize(text));
  }
}
