package org.isnad.model;

import java.util.List;

/**
 * A segmented article with the morphology of each token, its named entities and, where it was
 * parsed, its phrases.
 *
 * @param base the segmented article
 * @param morphs one for each token
 * @param entities by first token, without overlaps
 * @param constituents of all parsed sentences; empty where no parser ran
 */
public record AnalyzedArticle(
    SegmentedArticle base,
    List<Morph> morphs,
    List<Entity> entities,
    List<Constituent> constituents) {
  public AnalyzedArticle {
    morphs = List.copyOf(morphs);
    entities = List.copyOf(entities);
    constituents = List.copyOf(constituents);
    if (morphs.size() != base.tokens().size()) {
      throw new IllegalArgumentException(
          morphs.size() + " analyses for " + base.tokens().size() + " tokens");
    }
  }

  /** The number of the first entity that ends after token {@code index}. */
  public int entityFrom(int index) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (entities.get(mid).end() <= index) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  public Token token(int index) {
    return base.token(index);
  }

  public Morph morph(int index) {
    return morphs.get(index);
  }
}
