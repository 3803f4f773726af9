package org.isnad.claim;

import java.util.List;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak for or against checking a statement: the table {@code worth-words.tsv}.
 *
 * <p>Example: «نأمل» (“we hope”) is a wish, «ارتفعت» (“rose”) a change. Knows words, not contexts.
 * Immutable and thread-safe.
 */
final class WorthLexicon {
  static final String RESOURCE = "/org/isnad/lexicon/worth-words.tsv";

  private final Phrases<Signal> phrases = new Phrases<>();

  private WorthLexicon() {}

  /** Loads the table of this class path. */
  static WorthLexicon load() {
    return of(Table.load(RESOURCE));
  }

  static WorthLexicon of(Table table) {
    WorthLexicon lexicon = new WorthLexicon();
    for (Table.Row row : table.rows()) {
      Signal signal = signal(row);
      List<String> words = row.list("words");
      if (words.isEmpty()) {
        throw row.error("words is empty");
      }
      row.require("example");
      words.forEach(word -> lexicon.phrases.put(word, signal));
    }
    return lexicon;
  }

  static Signal signal(Table.Row row) {
    for (Signal signal : Signal.values()) {
      if (signal.label().equals(row.require("signal"))) {
        return signal;
      }
    }
    throw row.error("signal is " + row.get("signal"));
  }

  /** The longest entry at token {@code i}. */
  Phrases.@Nullable Match<Signal> at(TokenView view, int i) {
    return phrases.at(view, i);
  }
}
