package org.isnad.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.HolderLexicon;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.States;
import org.isnad.lexicon.Table;

/**
 * Closed word classes: complementisers (أن، إن، بأنه …) and function words, from {@code
 * lexicon/function-words.tsv}, and the folding under which words are compared (hamza seats, final
 * ya and ta marbuta alike: «أنّ», «ان» are one key).
 */
final class Words {
  private static final Words ALL = load();

  private final Set<String> complementisers = new HashSet<>();
  private final Set<String> functions = new HashSet<>();
  private final Set<String> circumstances = new HashSet<>();
  private final Set<String> partitives = new HashSet<>();
  private final Set<String> times = new HashSet<>();
  private final Set<String> relatives = new HashSet<>();
  private final Set<String> documents = new HashSet<>();

  private final HolderLexicon holders = HolderLexicon.load();
  private final States states = States.load();

  private Words() {}

  private static Words load() {
    Words words = new Words();
    for (Table.Row row : Table.load("/org/isnad/lexicon/function-words.tsv").rows()) {
      List<String> forms = row.list("forms");
      if (forms.isEmpty()) {
        throw row.error("no forms");
      }
      Set<String> target =
          switch (row.require("class")) {
            case "complementiser" -> words.complementisers;
            case "circumstance" -> words.circumstances;
            case "partitive" -> words.partitives;
            case "time" -> words.times;
            default -> words.functions;
          };
      forms.forEach(f -> target.add(fold(f)));
      if (row.get("class").equals("relative")) {
        forms.stream().filter(f -> f.startsWith("ال")).forEach(words.relatives::add);
      }
    }
    for (Table.Row row : Table.load("/org/isnad/lexicon/holder-nouns.tsv").rows()) {
      if (row.require("class").equals("document")) {
        words.documents.add(fold(row.require("word")));
        row.list("plural").forEach(p -> words.documents.add(fold(p)));
      }
    }
    return words;
  }

  static boolean isComplementiser(String key) {
    return ALL.complementisers.contains(key);
  }

  static boolean isFunction(String key) {
    return ALL.functions.contains(key);
  }

  /** Whether it counts parts of what was named: منها، بينهم. */
  static boolean isPartitive(String key) {
    return ALL.partitives.contains(key);
  }

  /** Whether it makes what follows a mere circumstance: رغم، بسبب. */
  static boolean isCircumstance(String key) {
    return ALL.circumstances.contains(key);
  }

  /** Whether it says when by itself: أمس، الخميس، يونيو. */
  static boolean isTime(String key) {
    return ALL.times.contains(key);
  }

  /**
   * Whether it names a text that can state something, with or without the article: تقرير، البيانات.
   */
  static boolean isDocument(String key) {
    return ALL.documents.contains(key.startsWith("ال") ? key.substring(2) : key);
  }

  /**
   * What a word is in the description of a holder: «الوزيرة» (“the minister”) a definite title,
   * «طهران» a state, «الإيراني» an adjective; "-" for others.
   */
  static String holder(String word) {
    String key = NameKey.word(word);
    Optional<HolderNoun> noun = key.isEmpty() ? Optional.empty() : ALL.holders.find(word);
    if (noun.isPresent()) {
      HolderNoun n = noun.get();
      return n.nounClass().label()
          + (n.plural() ? "p" : "s")
          + (n.definite() ? "d" : "i")
          + (n.cut() > 0 ? "c" : "");
    }
    if (key.isEmpty()) {
      return "-";
    }
    List<String> name = List.of(key);
    boolean state =
        ALL.states.isName(name)
            || ALL.states.isCapital(name)
            || ALL.states.isName(List.of(NameKey.bare(key)));
    return state
        ? "state"
        : ALL.states.isAdjective(key) ? "adj" : ALL.states.isPeople(key) ? "people" : "-";
  }

  /** Whether it opens a relative clause: الذي، التي. */
  static boolean isRelative(String key) {
    return ALL.relatives.contains(key);
  }

  /** The key of a word: أ إ آ as ا, ى as ي, ة as ه. */
  static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (fold(word.charAt(i)) != word.charAt(i)) {
        return fold(word, i);
      }
    }
    return word;
  }

  private static String fold(String word, int from) {
    char[] out = word.toCharArray();
    for (int i = from; i < out.length; i++) {
      out[i] = fold(out[i]);
    }
    return new String(out);
  }

  private static char fold(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c;
    };
  }
}
