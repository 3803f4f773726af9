package org.isnad.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a stance may be about: all noun phrases of a content with the same words.
 *
 * @param order its place among the content's targets, from 0
 * @param mentions in order, at least one
 */
record Target(int order, List<NounPhrase> mentions) {
  Target {
    mentions = List.copyOf(mentions);
  }

  /** The targets of {@code phrases}, by first mention. */
  static List<Target> group(List<NounPhrase> phrases) {
    Map<String, List<NounPhrase>> byKey = new LinkedHashMap<>();
    for (NounPhrase phrase : phrases) {
      if (!phrase.words().isEmpty()) {
        byKey.computeIfAbsent(phrase.key(), k -> new ArrayList<>()).add(phrase);
      }
    }
    List<Target> out = new ArrayList<>();
    byKey.values().forEach(mentions -> out.add(new Target(out.size(), mentions)));
    return out;
  }

  NounPhrase first() {
    return mentions.get(0);
  }

  List<String> words() {
    return first().words();
  }

  /** Whether one's words contain the other's. */
  boolean sameAs(List<String> words) {
    return !words.isEmpty() && (words().containsAll(words) || words.containsAll(words()));
  }
}
