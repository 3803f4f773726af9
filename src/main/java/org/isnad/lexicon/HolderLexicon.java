package org.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Gender;
import org.jspecify.annotations.Nullable;

/**
 * The nouns that head descriptions of speakers, in all their forms: the table {@code
 * holder-nouns.tsv}.
 *
 * <p>Example: {@code find("والمسؤولون")} (“and the officials”) is مسؤول, plural, definite.
 * Immutable and thread-safe.
 */
public final class HolderLexicon {
  private static final String RESOURCE = "/org/isnad/lexicon/holder-nouns.tsv";

  /** What may stand before a word without belonging to it. */
  public static final String PROCLITICS = "وفلبك";

  private static final List<String> PRONOUNS = List.of("ها", "هم", "هما", "نا", "كم", "ه");
  private static final int SHORTEST_OWNED = 3;

  private final Map<String, HolderNoun> forms = new HashMap<>();

  private HolderLexicon(Table table) {
    for (Table.Row row : table.rows()) {
      lemma(row);
    }
    for (Table.Row row : table.rows()) {
      inflected(row);
    }
  }

  /** The table of this class path. */
  public static HolderLexicon load() {
    return new HolderLexicon(Table.load(RESOURCE));
  }

  /** The reading of {@code word}, with or without proclitics and the article. */
  public Optional<HolderNoun> find(String word) {
    String key = NameKey.word(word);
    HolderNoun found = lookUp(key);
    for (int i = 0; found == null && i < PROCLITICS.length(); i++) {
      if (key.length() > 3 && key.charAt(0) == PROCLITICS.charAt(i)) {
        found = lookUp(key.startsWith("لل") ? "ا" + key.substring(1) : key.substring(1));
        found = found == null || key.startsWith("لل") ? found : found.after(1);
      }
    }
    return Optional.ofNullable(found == null ? owned(key) : found);
  }

  /** The reading of a noun with a pronoun attached: «رئيسها» (“its president”). */
  private @Nullable HolderNoun owned(String key) {
    for (String pronoun : PRONOUNS) {
      if (key.endsWith(pronoun) && key.length() - pronoun.length() >= SHORTEST_OWNED) {
        String stem = key.substring(0, key.length() - pronoun.length());
        HolderNoun noun =
            forms.get(stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem);
        if (noun != null) {
          return noun.withArticle();
        }
      }
    }
    return null;
  }

  private @Nullable HolderNoun lookUp(String key) {
    HolderNoun exact = forms.get(key);
    if (exact != null) {
      return exact;
    }
    HolderNoun bare = key.startsWith("ال") ? forms.get(key.substring(2)) : null;
    return bare == null ? null : bare.withArticle();
  }

  private void lemma(Table.Row row) {
    String word = NameKey.word(row.require("word"));
    put(word, new HolderNoun(word, nounClass(row), gender(word), false, word.startsWith("ال"), 0));
  }

  private static Gender gender(String word) {
    return word.endsWith("ه") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private void inflected(Table.Row row) {
    String word = NameKey.word(row.require("word"));
    NounClass nounClass = nounClass(row);
    if (nounClass == NounClass.TITLE && gender(word) == Gender.MASCULINE) {
      put(word + "ه", new HolderNoun(word, nounClass, Gender.FEMININE, false, false, 0));
    }
    if (gender(word) == Gender.MASCULINE && !word.startsWith("ال")) {
      put(word + "ا", new HolderNoun(word, nounClass, Gender.MASCULINE, false, false, 0));
    }
    for (String plural : row.list("plural")) {
      HolderNoun noun =
          new HolderNoun(word, pluralClass(nounClass), plural(nounClass), true, false, 0);
      if (plural.equals("+")) {
        List.of("ون", "ين", "و", "ي", "ان", "ات", "تان", "تين")
            .forEach(ending -> put(word + ending, noun));
      } else {
        put(NameKey.word(plural), noun);
      }
    }
  }

  private static NounClass pluralClass(NounClass singular) {
    return singular == NounClass.TITLE || singular == NounClass.SOURCE ? NounClass.GROUP : singular;
  }

  private static Gender plural(NounClass singular) {
    return singular == NounClass.TITLE || singular == NounClass.GROUP
        ? Gender.UNKNOWN
        : Gender.FEMININE;
  }

  private static NounClass nounClass(Table.Row row) {
    for (NounClass c : NounClass.values()) {
      if (c.label().equals(row.require("class"))) {
        return c;
      }
    }
    throw row.error("no such class: " + row.get("class"));
  }

  private void put(String key, HolderNoun noun) {
    if (key.isEmpty()) {
      throw new ResourceException(RESOURCE, 0, "a word without letters: " + noun.lemma());
    }
    forms.putIfAbsent(key, noun);
  }
}
