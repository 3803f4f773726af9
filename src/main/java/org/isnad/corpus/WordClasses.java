package org.isnad.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;

/**
 * Words that say nothing of a matter, words that negate, and pairs of opposites: the tables {@code
 * matter-words.tsv} and {@code antonyms.tsv}. Immutable and thread-safe.
 */
final class WordClasses {
  private final Set<String> function = new HashSet<>();
  private final Set<String> negation = new HashSet<>();
  private final Set<String> limiting = new HashSet<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();

  private WordClasses() {}

  /**
   * Loads the tables of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if one is missing or wrong
   */
  static WordClasses load() {
    WordClasses classes = new WordClasses();
    for (Table.Row row : Table.load("/org/isnad/lexicon/matter-words.tsv").rows()) {
      Set<String> set = classes.set(row);
      row.list("words").forEach(word -> set.addAll(WordKey.words(word)));
    }
    for (Table.Row row : Table.load("/org/isnad/lexicon/antonyms.tsv").rows()) {
      List<String> left = stems(row.list("left"));
      List<String> right = stems(row.list("right"));
      left.forEach(w -> classes.opposites.computeIfAbsent(w, k -> new HashSet<>()).addAll(right));
      right.forEach(w -> classes.opposites.computeIfAbsent(w, k -> new HashSet<>()).addAll(left));
    }
    return classes;
  }

  private Set<String> set(Table.Row row) {
    return switch (row.require("class")) {
      case "negation" -> negation;
      case "function" -> function;
      case "limiting" -> limiting;
      default -> throw row.error("class is " + row.get("class"));
    };
  }

  private static List<String> stems(List<String> words) {
    return words.stream().flatMap(w -> WordKey.words(w).stream()).map(WordKey::stem).toList();
  }

  boolean isFunction(String folded) {
    return function.contains(folded)
        || (folded.startsWith("و") && function.contains(folded.substring(1)));
  }

  boolean isNegation(String folded) {
    return negation.contains(folded)
        || (folded.startsWith("و") && negation.contains(folded.substring(1)));
  }

  /** Whether a word says “only”. */
  boolean isLimiting(String folded) {
    return limiting.contains(folded);
  }

  /** Whether two stems are opposites: «ارتفع», «انخفض» (“rose”, “fell”). */
  boolean areOpposite(String a, String b) {
    return opposites.getOrDefault(a, Set.of()).contains(b);
  }
}
