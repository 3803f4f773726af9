package org.isnad.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.learn.Ranker;
import org.isnad.lexicon.NameKey;

/** Makes a training case of a source phrase whose speaker is known. */
final class SourceCase {
  private SourceCase() {}

  /**
   * @param speaker the gold name
   * @param person whether the speaker is a person
   */
  static Optional<Ranker.Case> of(Phrase phrase, String speaker, boolean person) {
    List<SourceReader.Stretch> stretches = SourceReader.stretches(phrase);
    OptionalInt gold = gold(phrase, stretches, NameKey.name(speaker), person);
    return gold.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ranker.Case(SourceReader.features(phrase, stretches), gold.getAsInt()));
  }

  private static OptionalInt gold(
      Phrase phrase, List<SourceReader.Stretch> stretches, List<String> name, boolean person) {
    int exact = -1;
    int alias = -1;
    int whole = -1;
    Set<String> words = new HashSet<>(name);
    for (int i = 0; i < stretches.size(); i++) {
      SourceReader.Stretch s = stretches.get(i);
      List<String> key = phrase.key(s.from(), s.to());
      if (key.equals(name) && (exact < 0 || rank(phrase, s) > rank(phrase, stretches.get(exact)))) {
        exact = i;
      }
      if (person && words.containsAll(key) && isLonger(s, stretches, alias)) {
        alias = i;
      }
      if (s.from() == phrase.first() && s.to() == phrase.end()) {
        whole = i;
      }
    }
    int best = exact >= 0 ? exact : alias >= 0 ? alias : whole;
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** Of two stretches with the same words, one with both its quotation marks or none is better. */
  private static int rank(Phrase phrase, SourceReader.Stretch s) {
    long quotes =
        phrase.text(s.from(), s.to()).chars().filter(c -> "\"“”«»()".indexOf(c) >= 0).count();
    return quotes % 2 == 0 ? (int) quotes : -1;
  }

  private static boolean isLonger(
      SourceReader.Stretch s, List<SourceReader.Stretch> stretches, int than) {
    return than < 0 || s.to() - s.from() > stretches.get(than).to() - stretches.get(than).from();
  }
}
