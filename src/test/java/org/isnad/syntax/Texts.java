package org.isnad.syntax;

import org.isnad.model.Article;
import org.isnad.model.SegmentedArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;

/** Segmented articles for tests. */
final class Texts {
  private Texts() {}

  static SegmentedArticle segment(String text) {
    return new Segmenter().segment(Article.of("test", text), new Normalizer().normalize(text));
  }
}
