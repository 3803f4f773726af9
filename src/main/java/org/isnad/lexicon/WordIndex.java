package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the forms that a word may be, by hash look-ups of its stem in every cut. Immutable. */
final class WordIndex {
  private static final List<String> PREFIXES = List.of("", "س", "ل", "ب", "ال", "بال", "لل");
  private static final List<String> PRONOUNS =
      List.of("", "ه", "ها", "هم", "هما", "هن", "نا", "ني");

  private record Match(CueEntry entry, WordForm form) {}

  private final Map<String, List<Match>> byKey = new HashMap<>(1 << 16);
  private final Set<String> never;

  /**
   * @param never words that no form is to be read from, though its letters agree
   */
  WordIndex(List<CueTable.Inflected> rows, Set<String> never) {
    this.never = Set.copyOf(never);
    for (CueTable.Inflected row : rows) {
      for (WordForm form : row.forms()) {
        byKey
            .computeIfAbsent(Fold.key(form.spelling()), k -> new ArrayList<>(2))
            .add(new Match(row.entry(), form));
      }
    }
  }

  List<CueReading> read(String word) {
    boolean joined = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
    if (never.contains(word) || (joined && never.contains(word.substring(1)))) {
      return List.of();
    }
    Search search = new Search(word);
    search.cut(0);
    if (joined) {
      search.cut(1);
    }
    return search.result();
  }

  /** The readings of one word while they are collected. */
  private final class Search {
    private final String word;
    private final String key;
    private final List<CueReading> exact = new ArrayList<>();
    private final List<CueReading> folded = new ArrayList<>();

    Search(String word) {
      this.word = word;
      this.key = Fold.key(word);
    }

    void cut(int start) {
      for (String prefix : PREFIXES) {
        int from = start + prefix.length();
        if (!key.startsWith(prefix, start)) {
          continue;
        }
        for (String pronoun : PRONOUNS) {
          int to = word.length() - pronoun.length();
          if (to > from && word.endsWith(pronoun)) {
            look(start, prefix, from, to);
          }
        }
      }
    }

    private void look(int start, String prefix, int from, int to) {
      // the key of a stem inside a word keeps its ة: only the last letter of a word is folded so
      for (Match m : byKey.getOrDefault(key.substring(from, to), List.of())) {
        boolean pronoun = to < word.length();
        if (m.form().connecting() == pronoun && fits(m.form(), prefix, pronoun)) {
          boolean same = word.startsWith(m.form().spelling(), from);
          (same ? exact : folded).add(reading(m, start, pronoun));
        }
      }
    }

    private CueReading reading(Match m, int start, boolean pronoun) {
      WordForm f = m.form();
      return new CueReading(
          m.entry(),
          f.form(),
          f.gender(),
          f.number(),
          f.firstPerson(),
          start,
          word.length(),
          pronoun);
    }

    List<CueReading> result() {
      List<CueReading> found = exact.isEmpty() ? folded : exact;
      List<CueReading> out = new ArrayList<>(found.size());
      found.stream().filter(r -> !r.firstPerson()).forEach(out::add);
      found.stream().filter(CueReading::firstPerson).forEach(out::add);
      return List.copyOf(out);
    }
  }

  private static boolean fits(WordForm form, String prefix, boolean pronoun) {
    return switch (form.form()) {
      case PERFECT, PARTICIPLE, PREPOSITION -> prefix.isEmpty();
      case IMPERFECT, PASSIVE ->
          prefix.isEmpty() || (!form.shortened() && (prefix.equals("س") || prefix.equals("ل")));
      case MASDAR, NOUN -> !prefix.equals("س") && (prefix.length() < 2 || !pronoun);
    };
  }
}
