package org.isnad.search;

import java.util.List;
import java.util.Map;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;

/**
 * Claims found.
 *
 * @param total how many in all
 * @param hits the best ones, best first
 * @param facets the most frequent speakers, acts, types, outlets and targets of all claims found
 */
public record SearchResult(long total, List<Hit> hits, Map<String, List<Facet>> facets) {
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /**
   * A claim found.
   *
   * @param claim as it was indexed
   * @param score how well it matches; comparable within one result only
   * @param highlights the words of its content that were looked for, in the article's code points
   */
  public record Hit(ClaimRecord claim, double score, List<TextSpan> highlights) {
    public Hit {
      highlights = List.copyOf(highlights);
    }
  }

  /** How many of the claims found have this value. */
  public record Facet(String value, int count) {}
}
