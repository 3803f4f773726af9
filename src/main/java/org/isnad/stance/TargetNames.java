package org.isnad.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.Table;
import org.isnad.model.Speaker;

/**
 * The shared name of a target: a state's usual name for its capital and its people, a speaker's
 * name for a shorter form of it.
 *
 * <p>Example: «موسكو» and «الروس» (“Moscow”, “the Russians”) are «روسيا» (“Russia”); «علوش» is
 * «محمد علوش» where he speaks in the article. Immutable and thread-safe.
 */
final class TargetNames {
  private static final String RESOURCE = "/org/isnad/lexicon/states.tsv";

  private final Map<List<String>, String> states = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  private TargetNames(Table table) {
    for (Table.Row row : table.rows()) {
      String name = row.require("name");
      List<String> forms = new ArrayList<>(row.list("others"));
      forms.add(name);
      forms.add(row.get("capital"));
      forms.removeIf(String::isEmpty);
      forms.forEach(form -> states.putIfAbsent(Keys.nameWords(form), name));
      adjectives.putIfAbsent(Keys.fold(row.require("adjective")), name);
    }
  }

  /**
   * The names in the tables of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if one is missing or wrong
   */
  static TargetNames load() {
    return new TargetNames(Table.load(RESOURCE));
  }

  /** The name that {@code words} share with others in an article with {@code speakers}. */
  Optional<String> of(List<String> words, String letters, Speakers speakers) {
    String state = states.getOrDefault(words, people(words, letters));
    return state.isEmpty() ? speaker(words, speakers) : Optional.of(state);
  }

  /** The state whose people {@code words} name, or empty. */
  private String people(List<String> words, String letters) {
    if (words.size() != 1 || !letters.startsWith("ال")) {
      return "";
    }
    String word = words.get(0);
    boolean sound = word.endsWith("ون") || word.endsWith("ين");
    return sound
        ? adjectives.getOrDefault(word.substring(0, word.length() - 2), "")
        : adjectives.getOrDefault(word + "ي", "");
  }

  /** The only speaker whose name holds all of {@code words}, or whose whole name they hold. */
  private static Optional<String> speaker(List<String> words, Speakers speakers) {
    Set<String> found = new TreeSet<>();
    for (String word : words) {
      for (String name : speakers.byWord.getOrDefault(word, List.of())) {
        if (agree(words, speakers.words.getOrDefault(name, List.of()))) {
          found.add(name);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The names of an article's speakers with their words, each name once. Not changed once made. */
  static final class Speakers {
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> byWord = new HashMap<>();

    Speakers(List<Speaker> speakers) {
      speakers.forEach(s -> s.name().ifPresent(this::add));
    }

    private void add(String name) {
      if (words.putIfAbsent(name, Keys.nameWords(name)) == null) {
        Set.copyOf(words.getOrDefault(name, List.of()))
            .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(name));
      }
    }
  }

  private static boolean agree(List<String> target, List<String> name) {
    if (target.isEmpty() || name.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(target);
    shared.retainAll(name);
    boolean whole = shared.size() == name.size() && name.size() >= 2;
    boolean part = shared.size() == target.size() && name.get(name.size() - 1).equals(last(target));
    return whole || part;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
