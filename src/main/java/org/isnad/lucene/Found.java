package org.isnad.lucene;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many entries in all
 * @param matches the best ones
 * @param facets the most frequent values over all entries found, by field
 */
public record Found(long total, List<Match> matches, Map<String, List<Count>> facets) {
  public Found {
    matches = List.copyOf(matches);
    facets = Map.copyOf(facets);
  }

  /** An entry: what it stored, and how well it matches. */
  public record Match(String stored, double score) {}

  /** How many of the entries found have this value. */
  public record Count(String value, int count) {}
}
