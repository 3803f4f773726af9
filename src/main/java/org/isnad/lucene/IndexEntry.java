package org.isnad.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one entry of the index holds.
 *
 * @param id its key: an entry added again under the same id replaces the first
 * @param stored what is given back
 * @param texts texts to search, by field
 * @param keys whole values to filter by and to count, by field
 * @param days when
 * @param amounts values with their units
 * @param rank the order where nothing is searched for, highest first
 */
public record IndexEntry(
    String id,
    String stored,
    Map<String, String> texts,
    Map<String, List<String>> keys,
    Optional<Days> days,
    List<Amount> amounts,
    double rank) {
  public IndexEntry {
    texts = Map.copyOf(texts);
    keys = Map.copyOf(keys);
    amounts = List.copyOf(amounts);
  }

  /** A stretch of days, by their number since 1970, both inclusive. */
  public record Days(long first, long last) {}

  /** A value, or the ends of a range, counted in {@code unit}. */
  public record Amount(String unit, double low, double high) {}
}
