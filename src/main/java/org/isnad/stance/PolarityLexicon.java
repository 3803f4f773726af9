package org.isnad.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Memo;
import org.isnad.lexicon.Table;
import org.isnad.model.Label;
import org.isnad.model.Polarity;
import org.isnad.model.Token;

/**
 * Words that judge: the table {@code polarity.tsv}, found in running text in all their forms.
 *
 * <p>Example: in «روسيا ليست ضامنا» (“Russia is no guarantor”) «ضامنا» is found, negated. Nouns and
 * adjectives are found with article, clitics and endings; verbs also in the imperfect («ينتهك» by
 * «انتهك»). Knows words, not contexts. Immutable and thread-safe.
 */
final class PolarityLexicon {
  private static final String RESOURCE = "/org/isnad/lexicon/polarity.tsv";
  private static final Set<String> NEGATIONS = WordLists.of("negation");
  private static final String IMPERFECT = "يتنا";

  private final List<PolarityEntry> entries;
  private final Map<String, PolarityEntry> words = new HashMap<>();
  private final Map<String, PolarityEntry> imperfects = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private final Memo<Found> met = new Memo<>(14, this::find);

  private record Phrase(List<String> words, PolarityEntry entry) {}

  /** What a token's letters may be: a word, and the beginning of phrases, the least cut first. */
  private record Found(Optional<PolarityEntry> word, List<Phrase> phrases) {}

  private PolarityLexicon(List<PolarityEntry> entries) {
    this.entries = List.copyOf(entries);
    entries.forEach(this::index);
  }

  /** Loads the table of this class path. */
  static PolarityLexicon load() {
    return of(Table.load(RESOURCE));
  }

  static PolarityLexicon of(Table table) {
    List<PolarityEntry> entries = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<String> forms = row.list("forms");
      if (forms.isEmpty()) {
        throw row.error("forms is empty");
      }
      entries.add(
          new PolarityEntry(
              forms,
              label(row, "polarity", Polarity.values()),
              label(row, "role", PolarityEntry.Role.values()),
              row.require("example")));
    }
    return new PolarityLexicon(entries);
  }

  private static <L extends Label> L label(Table.Row row, String column, L[] values) {
    String cell = row.require(column);
    for (L value : values) {
      if (value.label().equals(cell)) {
        return value;
      }
    }
    throw row.error(column + " is " + cell);
  }

  private void index(PolarityEntry entry) {
    for (String form : entry.forms()) {
      String key = Keys.fold(form);
      if (key.indexOf(' ') >= 0) {
        List<String> parts = List.of(key.split(" "));
        phrases.computeIfAbsent(parts.get(0), k -> new ArrayList<>()).add(new Phrase(parts, entry));
        continue;
      }
      words.putIfAbsent(key, entry);
      boolean verbal =
          entry.role() == PolarityEntry.Role.DEED || entry.role() == PolarityEntry.Role.ATTITUDE;
      if (verbal && key.length() >= 3) {
        imperfects.putIfAbsent(key, entry);
        if (key.startsWith("ا") && key.length() >= 4) {
          imperfects.putIfAbsent(key.substring(1), entry);
        }
      }
    }
  }

  List<PolarityEntry> entries() {
    return entries;
  }

  /** The polar words among tokens [from, end), in order, without overlaps. */
  List<PolarityHit> find(List<Token> tokens, int from, int end) {
    List<PolarityHit> hits = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      Optional<Phrase> phrase = phraseAt(tokens, i, end);
      Optional<PolarityEntry> entry = phrase.map(Phrase::entry).or(() -> wordAt(token));
      if (entry.isPresent()) {
        int width = phrase.map(p -> p.words().size()).orElse(1);
        hits.add(new PolarityHit(i, i + width, entry.get(), isNegated(tokens, from, i)));
        i += width - 1;
      }
    }
    return hits;
  }

  private Optional<PolarityEntry> wordAt(Token token) {
    return token.isWord() ? met.of(token.text()).word() : Optional.empty();
  }

  private Found find(String text) {
    List<Phrase> begun = new ArrayList<>();
    Keys.stems(Keys.fold(text)).forEach(s -> begun.addAll(phrases.getOrDefault(s, List.of())));
    return new Found(word(text), List.copyOf(begun));
  }

  /** The row of a word form. */
  Optional<PolarityEntry> word(String text) {
    String folded = Keys.fold(text);
    Set<String> stems = Keys.stems(folded);
    for (String stem : stems) {
      PolarityEntry entry = words.get(stem);
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    for (String stem : stems) {
      if (stem.length() >= 4 && IMPERFECT.indexOf(stem.charAt(0)) >= 0) {
        PolarityEntry entry = imperfects.get(stem.substring(1));
        if (entry != null) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> phraseAt(List<Token> tokens, int at, int end) {
    Phrase best = null;
    for (Phrase phrase : met.of(tokens.get(at).text()).phrases()) {
      if ((best == null || phrase.words().size() > best.words().size())
          && matches(tokens, at, end, phrase.words())) {
        best = phrase;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean matches(List<Token> tokens, int at, int end, List<String> words) {
    if (at + words.size() > end) {
      return false;
    }
    for (int k = 1; k < words.size(); k++) {
      if (!Keys.hasStem(Keys.fold(tokens.get(at + k).text()), words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the three words before {@code at} negates, with no mark between. */
  static boolean isNegated(List<Token> tokens, int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - 3); i--) {
      Token token = tokens.get(i);
      if (NEGATIONS.contains(token.text())) {
        return true;
      }
      if (token.kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }
}
