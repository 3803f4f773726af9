package org.isnad.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that attribute, in all their forms: the table {@code cues.tsv}, inflected once.
 *
 * <p>Example: {@code read("وأكدت")} (“and she affirmed”) gives أكد, perfect, feminine singular,
 * letters 1–5. Proclitics (و ف س ل ب ك ال) and attached pronouns are cut here. A word spelled
 * exactly as a form is read so; only otherwise are hamza, ى/ي and final ه/ة taken as
 * interchangeable.
 *
 * <p>Knows words, not contexts: «بين» is read as “made clear” also where it means “between”.
 * Immutable and thread-safe.
 */
public final class CueLexicon {
  private static final String RESOURCE = "/org/isnad/lexicon/cues.tsv";
  private static final String NEVER = "/org/isnad/lexicon/not-cues.tsv";

  private final List<CueEntry> entries;
  private final Map<String, CueEntry> byLemma = new HashMap<>();
  private final WordIndex words;
  private final PhraseIndex phrases;

  private CueLexicon(List<CueTable.Inflected> rows, Set<String> never) {
    entries = rows.stream().map(CueTable.Inflected::entry).toList();
    entries.forEach(e -> byLemma.put(e.lemma(), e));
    words = new WordIndex(rows, never);
    phrases = new PhraseIndex(rows);
  }

  /**
   * Loads the lexicon of this class path.
   *
   * @throws ResourceException if the table is missing or wrong
   */
  public static CueLexicon load() {
    return of(Table.load(RESOURCE), Table.load(NEVER));
  }

  /** The lexicon of {@code cues}, without the words of {@code never}. */
  static CueLexicon of(Table cues, Table never) {
    Set<String> words = new HashSet<>();
    never.rows().forEach(row -> words.add(row.require("word")));
    return new CueLexicon(CueTable.read(cues), words);
  }

  /** All rows, in the table's order. */
  public List<CueEntry> entries() {
    return entries;
  }

  public Optional<CueEntry> entry(String lemma) {
    return Optional.ofNullable(byLemma.get(lemma));
  }

  /** All readings of a token's normalised text as a cue of one word; the likeliest cut first. */
  public List<CueReading> read(String word) {
    return words.read(word);
  }

  /**
   * The longest cue of two words or more that starts at {@code from}.
   *
   * @param tokens the normalised texts of consecutive tokens
   */
  public Optional<MultiWordCue> readPhrase(List<String> tokens, int from) {
    return phrases.read(tokens, from);
  }
}
