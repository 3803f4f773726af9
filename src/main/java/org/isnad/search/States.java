package org.isnad.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.lucene.ArabicWords;
import org.isnad.lucene.ArabicWords.Word;

/**
 * Which states a text names: by name, capital or adjective, the table {@code states.tsv}. Example:
 * «القمح الأوكراني» (“Ukrainian wheat”) names أوكرانيا. Names of several words are left out.
 * Immutable.
 */
final class States {
  private static final String RESOURCE = "/org/isnad/lexicon/states.tsv";

  private final Map<String, String> names = new HashMap<>();

  private States() {}

  /**
   * Loads the table of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if it is missing or wrong
   */
  static States load() {
    States out = new States();
    for (Table.Row row : Table.load(RESOURCE).rows()) {
      String name = row.require("name");
      for (String column : List.of("name", "capital", "adjective")) {
        out.add(row.get(column), name);
      }
    }
    return out;
  }

  private void add(String form, String state) {
    List<String> terms = ArabicWords.light(form).stream().map(Word::term).toList();
    if (terms.size() == 1) {
      names.putIfAbsent(terms.get(0), state);
    }
  }

  /** The states named by words with these light terms. */
  Set<String> in(Set<String> terms) {
    Set<String> out = new HashSet<>();
    for (String term : terms) {
      String state = names.get(term);
      if (state != null) {
        out.add(state);
      }
    }
    return out;
  }
}
