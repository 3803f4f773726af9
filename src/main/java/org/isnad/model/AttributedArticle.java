package org.isnad.model;

import java.util.List;

/**
 * An analysed article with its attributions, in order of their place in the text.
 *
 * @param base the analysed article
 * @param attributions in text order; {@link Attribution#parent()} is an index into this list
 */
public record AttributedArticle(AnalyzedArticle base, List<Attribution> attributions) {
  public AttributedArticle {
    attributions = List.copyOf(attributions);
  }
}
