package org.isnad.search;

import java.util.List;
import org.isnad.checks.Check;

/**
 * An earlier check that may be of the same statement.
 *
 * @param check the check
 * @param score 0–1: how likely it is of the same statement
 * @param words the claim's words that the check has too, as the claim writes them
 * @param contradictions in what both differ: figure, person, place, year, opposite; a match that
 *     differs is never likelier than 0.3
 */
public record CheckMatch(
    Check check, double score, List<String> words, List<String> contradictions) {
  public CheckMatch {
    words = List.copyOf(words);
    contradictions = List.copyOf(contradictions);
  }
}
