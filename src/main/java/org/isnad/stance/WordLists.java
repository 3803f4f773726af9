package org.isnad.stance;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.lexicon.Table;

/**
 * The closed classes of words of {@code stance-words.tsv}: «يجب» (“must”) is of class obligation.
 * Loaded once, immutable.
 */
final class WordLists {
  static final String RESOURCE = "/org/isnad/lexicon/stance-words.tsv";
  private static final Map<String, Set<String>> LISTS = load();

  private WordLists() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> out = new TreeMap<>();
    for (Table.Row row : Table.load(RESOURCE).rows()) {
      out.put(
          row.require("class"),
          Collections.unmodifiableSet(new LinkedHashSet<>(row.list("words"))));
    }
    return out;
  }

  /** The words of a class. */
  static Set<String> of(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words: " + name);
    }
    return words;
  }
}
