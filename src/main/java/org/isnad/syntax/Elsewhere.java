package org.isnad.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.learn.Features;
import org.isnad.model.Token;

/**
 * What stands beside a word at its other places in the article: «فارس» in «وتوقع فارس» (“Faris
 * expected”) is a person because the article has «الخبير أمين فارس» (“the expert Amin Faris”).
 * Frequent words are left out. Immutable once built.
 */
final class Elsewhere {
  private static final int MOST = 4;
  private static final int TOO_FREQUENT = 11;

  private final Map<String, List<Place>> places = new HashMap<>();

  private record Place(List<NerWord> words, int at) {}

  Elsewhere(List<List<NerWord>> sentences) {
    for (List<NerWord> words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        if (counts(words.get(i))) {
          places
              .computeIfAbsent(words.get(i).stem(), k -> new ArrayList<>())
              .add(new Place(words, i));
        }
      }
    }
  }

  private static boolean counts(NerWord word) {
    return word.kind() == Token.Kind.WORD
        && word.stem().length() > 2
        && word.frequency() < TOO_FREQUENT;
  }

  /** Adds features of the other places of word {@code at} of {@code words}. */
  void add(List<NerWord> words, int at, Features out) {
    if (!counts(words.get(at))) {
      return;
    }
    int found = 0;
    for (Place place : places.getOrDefault(words.get(at).stem(), List.of())) {
      boolean same = place.words == words && place.at == at;
      if (!same && found++ < MOST) {
        beside(place.words, place.at - 1, 90, out);
        beside(place.words, place.at + 1, 94, out);
      }
    }
    out.add(98, Math.min(found, 3));
  }

  private void beside(List<NerWord> words, int i, int template, Features out) {
    if (i < 0 || i >= words.size()) {
      return;
    }
    NerWord word = words.get(i);
    out.add(template, word.form().stemHash());
    out.add(template + 1, word.mask());
    out.add(template + 2, word.form().group(0));
    out.add(template + 3, word.name());
  }
}
