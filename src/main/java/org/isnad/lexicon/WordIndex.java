package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the forms that a word may be, by hash look-ups of its stem in every cut. Immutable. */
final class WordIndex {
  private static final List<String> PREFIXES =
      List.of("", "س", "ل", "ب", "ك", "ال", "بال", "لل", "كال");
  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هم", "هما", "هن", "نا", "ني", "ي", "ك", "كم");

  private record Match(CueEntry entry, WordForm form) {}

  private final Map<String, List<Match>> exact = new HashMap<>();
  private final Map<String, List<Match>> folded = new HashMap<>();

  WordIndex(List<CueTable.Inflected> rows) {
    for (CueTable.Inflected row : rows) {
      for (WordForm form : row.forms()) {
        Match match = new Match(row.entry(), form);
        put(exact, form.spelling(), match);
        put(folded, Fold.key(form.spelling()), match);
      }
    }
    exact.replaceAll((k, v) -> List.copyOf(v));
    folded.replaceAll((k, v) -> List.copyOf(v));
  }

  private static void put(Map<String, List<Match>> map, String key, Match match) {
    List<Match> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (!list.contains(match)) {
      list.add(match);
    }
  }

  List<CueReading> read(String word) {
    List<CueReading> out = new ArrayList<>();
    collect(word, word, exact, out);
    if (out.isEmpty()) {
      collect(word, Fold.key(word), folded, out);
    }
    return List.copyOf(out);
  }

  /** {@code key} has as many letters as {@code word}. */
  private static void collect(
      String word, String key, Map<String, List<Match>> index, List<CueReading> out) {
    cut(word, key, 0, index, out);
    if (word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
      cut(word, key, 1, index, out);
    }
  }

  private static void cut(
      String word, String key, int start, Map<String, List<Match>> index, List<CueReading> out) {
    for (String prefix : PREFIXES) {
      if (!key.startsWith(prefix, start)) {
        continue;
      }
      int from = start + prefix.length();
      add(word, prefix, "", index.get(key.substring(from)), start, out);
      for (String pronoun : PRONOUNS) {
        if (word.endsWith(pronoun) && word.length() - pronoun.length() > from) {
          String stem = key.substring(from, key.length() - pronoun.length());
          add(word, prefix, pronoun, index.get(stem), start, out);
        }
      }
    }
  }

  private static void add(
      String word,
      String prefix,
      String pronoun,
      @org.jspecify.annotations.Nullable List<Match> matches,
      int start,
      List<CueReading> out) {
    if (matches == null) {
      return;
    }
    for (Match m : matches) {
      WordForm f = m.form();
      if (f.connecting() == !pronoun.isEmpty() && fits(f.form(), prefix, pronoun)) {
        out.add(
            new CueReading(
                m.entry(),
                f.form(),
                f.gender(),
                f.number(),
                f.firstPerson(),
                start,
                word.length(),
                !pronoun.isEmpty()));
      }
    }
  }

  private static boolean fits(Form form, String prefix, String pronoun) {
    boolean definite = prefix.endsWith("ال") || prefix.equals("لل");
    return switch (form) {
      case PERFECT -> prefix.isEmpty() && !pronoun.equals("ي");
      case IMPERFECT, PASSIVE ->
          (prefix.isEmpty() || prefix.equals("س") || prefix.equals("ل")) && !pronoun.equals("ي");
      case PARTICIPLE -> prefix.isEmpty();
      case MASDAR, NOUN ->
          !prefix.equals("س") && !pronoun.equals("ني") && !(definite && !pronoun.isEmpty());
      case PREPOSITION -> prefix.isEmpty() && !pronoun.equals("ني");
    };
  }
}
