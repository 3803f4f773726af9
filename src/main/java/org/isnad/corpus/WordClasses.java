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
  private final Set<String> privative = new HashSet<>();
  private final Set<String> idle = new HashSet<>();
  private final Set<String> limiting = new HashSet<>();
  private final Set<String> refusing = new HashSet<>();
  private final Set<String> disclaiming = new HashSet<>();
  private final Set<String> unreal = new HashSet<>();
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
      case "privative" -> privative;
      case "idle" -> idle;
      case "limiting" -> limiting;
      case "refusing" -> refusing;
      case "disclaiming" -> disclaiming;
      case "unreal" -> unreal;
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
    boolean conjoined = folded.startsWith("و") && negation.contains(folded.substring(1));
    return negation.contains(folded) || conjoined || isPrivative(folded);
  }

  /** Whether a word negates the noun or adjective after it: «غير» (“un-”), «عدم» (“lack of”). */
  boolean isPrivative(String folded) {
    return privative.contains(folded)
        || (folded.startsWith("و") && privative.contains(folded.substring(1)));
  }

  /** Whether a negation before this word negates nothing: «لا يزال» (“still”). */
  boolean isIdle(String folded) {
    return idle.contains(folded);
  }

  /** Whether a word says “only”. */
  boolean isLimiting(String folded) {
    return limiting.contains(folded);
  }

  /** Whether a word tells of a refusal or denial: «رفضت» (“refused”), «نفيه» (“his denial”). */
  boolean isRefusing(String folded) {
    return holds(refusing, folded) || isDisclaiming(folded);
  }

  /** Whether a word denies that something is so: «نفى» (“denied”). */
  boolean isDisclaiming(String folded) {
    return holds(disclaiming, folded);
  }

  /** Whether a word tells of a wish, plan or possibility: «مطلب» (“demand”). */
  boolean isUnreal(String folded) {
    return holds(unreal, folded);
  }

  /** Whether a word, or what is left of it without a clitic, is in {@code words}. */
  private static boolean holds(Set<String> words, String folded) {
    boolean clitic = folded.length() > 3 && "وفبلس".indexOf(folded.charAt(0)) >= 0;
    return words.contains(folded) || (clitic && words.contains(folded.substring(1)));
  }

  /** Whether two stems are opposites: «ارتفع», «انخفض» (“rose”, “fell”). */
  boolean areOpposite(String a, String b) {
    return opposites.getOrDefault(a, Set.of()).contains(b);
  }
}
