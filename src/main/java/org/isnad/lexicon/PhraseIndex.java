package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds cues of several words by their folded first word. Immutable. */
final class PhraseIndex {
  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هم", "هما", "هن", "نا", "ي", "كم");

  private record Phrase(CueEntry entry, List<String> keys) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  PhraseIndex(List<CueTable.Inflected> rows) {
    for (CueTable.Inflected row : rows) {
      for (List<String> words : row.phrases()) {
        List<String> keys = words.stream().map(Fold::key).toList();
        byFirst
            .computeIfAbsent(keys.get(0), k -> new ArrayList<>())
            .add(new Phrase(row.entry(), keys));
      }
    }
    byFirst.replaceAll((k, v) -> List.copyOf(v));
  }

  Optional<MultiWordCue> read(List<String> tokens, int from) {
    String first = Fold.key(tokens.get(from));
    MultiWordCue best = longest(first, 0, tokens, from);
    if (best == null && first.length() > 2 && (first.charAt(0) == 'و' || first.charAt(0) == 'ف')) {
      best = longest(first.substring(1), 1, tokens, from);
    }
    return Optional.ofNullable(best);
  }

  private @org.jspecify.annotations.Nullable MultiWordCue longest(
      String first, int start, List<String> tokens, int from) {
    MultiWordCue best = null;
    for (Phrase phrase : byFirst.getOrDefault(first, List.of())) {
      int size = phrase.keys().size();
      if (from + size <= tokens.size() && middleMatches(phrase.keys(), tokens, from)) {
        String last = Fold.key(tokens.get(from + size - 1));
        boolean whole = last.equals(phrase.keys().get(size - 1));
        boolean pronoun = !whole && hasPronoun(phrase.keys().get(size - 1), last);
        if ((whole || pronoun) && (best == null || size > best.tokens())) {
          best = new MultiWordCue(phrase.entry(), size, start, pronoun);
        }
      }
    }
    return best;
  }

  private static boolean middleMatches(List<String> keys, List<String> tokens, int from) {
    for (int i = 1; i < keys.size() - 1; i++) {
      if (!Fold.key(tokens.get(from + i)).equals(keys.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPronoun(String key, String word) {
    String stem = key.endsWith("ه") ? key.substring(0, key.length() - 1) + "ت" : key;
    return PRONOUNS.stream().anyMatch(p -> word.equals(stem + p));
  }
}
