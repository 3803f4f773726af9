package org.isnad.quantity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Words that bound or blur a number, before or after it.
 *
 * <p>Example: «ما لا يقل عن 200» (“no fewer than 200”) is at_least. Thread-safe.
 */
final class Modifiers {
  static final String PATH = "/org/isnad/lexicon/modifiers.tsv";

  private final Phrases<Modifier> before = new Phrases<>();
  private final Phrases<Modifier> after = new Phrases<>();
  private final Set<String> starters = new HashSet<>();

  Modifiers() {
    for (Table.Row row : Table.load(PATH).rows()) {
      Modifier modifier = modifier(row);
      boolean isAfter = row.require("place").equals("after");
      for (String phrase : row.list("phrases")) {
        (isAfter ? after : before).put(phrase, modifier);
        starters.add(MatchKey.of(phrase.split(" ", 2)[0]));
      }
    }
  }

  /** The first words of what stands before a number. */
  Set<String> starters() {
    return Set.copyOf(starters);
  }

  private static Modifier modifier(Table.Row row) {
    try {
      return Modifier.valueOf(row.require("modifier").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such modifier: " + row.get("modifier"));
    }
  }

  Phrases.@Nullable Match<Modifier> before(TokenView view, int i) {
    return before.at(view, i);
  }

  /** The modifier at {@code i}, or one word later («8 ساعات يوميا على الأقل»). */
  Phrases.@Nullable Match<Modifier> after(TokenView view, int i) {
    Phrases.Match<Modifier> match = after.exactly(view, i);
    boolean adverb = view.key(i).endsWith("يا") && view.isWord(i);
    return match == null && adverb ? after.exactly(view, i + 1) : match;
  }
}
