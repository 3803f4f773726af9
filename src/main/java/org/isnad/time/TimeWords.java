package org.isnad.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of time words by class: months, weekdays, units, directions …
 *
 * <p>Example: «تشرين الأول», «أكتوبر» and «كانون الثاني/يناير» are of the class MONTH, with values
 * 10, 10 and 1. Immutable, thread-safe.
 */
final class TimeWords {
  static final String PATH = "/org/isnad/lexicon/time-words.tsv";

  private final Map<String, Phrases<Object>> classes = new HashMap<>();
  private final Map<String, Set<String>> first = new HashMap<>();

  TimeWords() {
    for (Table.Row row : Table.load(PATH).rows()) {
      String cell = row.require("value");
      Object value = isNumber(cell) ? Integer.valueOf(cell) : cell;
      Phrases<Object> phrases = classes.computeIfAbsent(row.require("class"), k -> new Phrases<>());
      for (String form : row.list("forms")) {
        phrases.put(form, value);
        String key = MatchKey.of(form);
        int space = key.indexOf(' ');
        first
            .computeIfAbsent(row.require("class"), k -> new HashSet<>())
            .add(space < 0 ? key : key.substring(0, space));
      }
    }
  }

  private static boolean isNumber(String cell) {
    return cell.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-');
  }

  @Nullable Phrases<Object> named(String type) {
    return classes.get(type);
  }

  /** The first words of the phrases of {@code type}. */
  Set<String> firstOf(String type) {
    return first.getOrDefault(type, Set.of());
  }
}
