package org.isnad.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;

/**
 * Tells languages in Arabic script apart by their short words.
 *
 * <p>Example: «گفت كه اين تصميم نهايي است» (Persian: “said that this decision is final”), typed
 * with Arabic letters, has «كه» and «است» and no Arabic short word. The words are rows of {@code
 * rules/languages.tsv}. Immutable and thread-safe.
 */
final class Languages {
  private static final String RESOURCE = "/org/isnad/rules/languages.tsv";
  private static final String ARABIC = "arabic";
  private static final int FEWEST = 2;
  private static final int ENOUGH = 20_000;
  private static final Languages STANDARD = load();

  private final Map<String, String> languageOf;

  private Languages(Map<String, String> languageOf) {
    this.languageOf = languageOf;
  }

  static Languages standard() {
    return STANDARD;
  }

  /** The language of {@code text} if it is more likely another one than Arabic. */
  Optional<String> other(String text) {
    Map<String, Integer> counts = new HashMap<>();
    String beginning = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    for (String word : key(beginning).split(" ")) {
      String language = languageOf.get(word);
      if (language != null) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    int arabic = counts.getOrDefault(ARABIC, 0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() > arabic)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  static String key(String text) {
    return LetterKey.of(text).replace('ک', 'ك').replace('ی', 'ي');
  }

  private static Languages load() {
    Map<String, String> languageOf = new HashMap<>();
    for (Table.Row row : Table.load(RESOURCE).rows()) {
      String word = key(row.require("word"));
      String before = languageOf.put(word, row.require("language"));
      if (before != null) {
        throw row.error("is also " + before + ": " + row.get("word"));
      }
      if (!(" " + key(row.require("example")) + " ").contains(" " + word + " ")) {
        throw row.error("the example does not have the word: " + row.get("word"));
      }
    }
    return new Languages(languageOf);
  }
}
