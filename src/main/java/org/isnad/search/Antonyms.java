package org.isnad.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.lucene.ArabicWords;

/**
 * Pairs of opposite words by their light terms: the tables {@code antonyms.tsv}, for judgements and
 * states, and {@code reversals.tsv}, for what is done and undone. Immutable.
 */
final class Antonyms {
  private static final List<String> RESOURCES =
      List.of("/org/isnad/lexicon/antonyms.tsv", "/org/isnad/lexicon/reversals.tsv");

  private final Map<String, Set<String>> opposites = new HashMap<>();

  private Antonyms() {}

  /**
   * Loads the table of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if it is missing or wrong
   */
  static Antonyms load() {
    Antonyms out = new Antonyms();
    RESOURCES.forEach(path -> Table.load(path).rows().forEach(out::add));
    return out;
  }

  private void add(Table.Row row) {
    List<String> left = terms(row.list("left"));
    List<String> right = terms(row.list("right"));
    left.forEach(w -> opposites.computeIfAbsent(w, k -> new HashSet<>()).addAll(right));
    right.forEach(w -> opposites.computeIfAbsent(w, k -> new HashSet<>()).addAll(left));
  }

  private static List<String> terms(List<String> words) {
    return words.stream().flatMap(word -> ArabicWords.terms(word).stream()).toList();
  }

  /** Whether one text has a word whose opposite, and not the word itself, is in the other. */
  boolean oppose(Set<String> a, Set<String> b) {
    for (String word : a) {
      Set<String> against = opposites.getOrDefault(word, Set.of());
      if (!against.isEmpty()
          && !b.contains(word)
          && b.stream().anyMatch(w -> against.contains(w) && !a.contains(w))) {
        return true;
      }
    }
    return false;
  }
}
