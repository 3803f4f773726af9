package org.isnad.attribution;

import org.isnad.learn.Features;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Constituent;

/** The largest phrase of the parse that begins or ends at each token, by the hash of its label. */
final class PhraseBounds {
  private final long[] starts;
  private final long[] ends;

  /** Constituents come parents first, so the largest is kept. */
  PhraseBounds(AnalyzedArticle article) {
    int size = article.constituents().isEmpty() ? 0 : article.morphs().size();
    starts = new long[size];
    ends = new long[size];
    for (Constituent c : article.constituents()) {
      long label = Features.of(c.label());
      if (starts[c.first()] == 0) {
        starts[c.first()] = label;
      }
      if (ends[c.end() - 1] == 0) {
        ends[c.end() - 1] = label;
      }
    }
  }

  /** Label of the phrase that begins at {@code i}; 0 if none does or nothing was parsed. */
  long from(int i) {
    return starts.length == 0 ? 0 : starts[i];
  }

  /** Label of the phrase whose last token is {@code i}; 0 if none. */
  long to(int i) {
    return ends.length == 0 ? 0 : ends[i];
  }
}
