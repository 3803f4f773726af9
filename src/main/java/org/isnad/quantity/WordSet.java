package org.isnad.quantity;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.Table;

/** The keys in one column of a lexicon: words that need no meaning but to be known. */
final class WordSet {
  private final Set<String> keys = new HashSet<>();

  static WordSet load(String path, String column) {
    WordSet set = new WordSet();
    Table.load(path).rows().forEach(row -> set.add(row.list(column)));
    return set;
  }

  void add(Iterable<String> words) {
    words.forEach(word -> keys.add(MatchKey.of(word)));
  }

  boolean has(String key) {
    return keys.contains(key);
  }
}
