package org.isnad.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is looked for. Everything must hold, but of three words or more one in four may be missing.
 *
 * @param words searched for in {@code fields}
 * @param phrases searched for letter by letter in the first of {@code fields}
 * @param fields the fields searched, with their weights, the first one the main one
 * @param names words that must all stand in the text of a field
 * @param keys values that a field must have
 * @param days a stretch that the entry's days touch
 * @param amount a unit, or none, and a stretch that one value of this unit touches
 * @param facets fields whose values are counted
 * @param limit how many entries are given back
 */
public record IndexQuery(
    List<String> words,
    List<String> phrases,
    List<WeightedField> fields,
    Map<String, String> names,
    Map<String, String> keys,
    Optional<IndexEntry.Days> days,
    Optional<AmountRange> amount,
    List<String> facets,
    int limit) {
  public IndexQuery {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    fields = List.copyOf(fields);
    names = Map.copyOf(names);
    keys = Map.copyOf(keys);
    facets = List.copyOf(facets);
    if (limit < 1) {
      throw new IllegalArgumentException("limit is less than 1: " + limit);
    }
  }

  /** A text field and how much a word in it counts. */
  public record WeightedField(String name, float weight) {}

  /** A stretch of values; any unit where none is given. */
  public record AmountRange(Optional<String> unit, double min, double max) {}
}
