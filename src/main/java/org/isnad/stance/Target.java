package org.isnad.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a stance may be about: all noun phrases of a content with the same words, or one before it
 * that a pronoun of the content may mean.
 *
 * @param order its place among the content's targets, from 0
 * @param mentions in order, at least one
 * @param before the words before the content in which the phrase stands, if it stands there
 */
record Target(int order, List<NounPhrase> mentions, Optional<Content> before) {
  Target {
    mentions = List.copyOf(mentions);
  }

  /** The targets of {@code c}: of its content, then of what a pronoun may mean. */
  static List<Target> of(Case c) {
    List<Target> out = new ArrayList<>(group(NounPhraseFinder.find(c.content())));
    Content before = Antecedents.before(c);
    for (NounPhrase phrase : Antecedents.find(c, before)) {
      if (out.stream().noneMatch(t -> t.first().key().equals(phrase.key()))) {
        out.add(new Target(out.size(), List.of(phrase), Optional.of(before)));
      }
    }
    return out;
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
    byKey.values().forEach(mentions -> out.add(new Target(out.size(), mentions, Optional.empty())));
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
    List<String> own = words();
    if (own.size() == 1 && words.size() == 1) {
      return own.get(0).equals(words.get(0));
    }
    return !words.isEmpty() && (own.containsAll(words) || words.containsAll(own));
  }
}
