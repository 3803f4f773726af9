package org.isnad.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Span;

/** The signals found in one statement, each with the words that show it. Filled once. */
final class Signals {
  private final Map<Signal, List<Span>> found = new EnumMap<>(Signal.class);
  private final List<Span> past = new ArrayList<>();
  private final int words;

  /**
   * @param words how many words the statement has
   */
  Signals(int words) {
    this.words = words;
  }

  int words() {
    return words;
  }

  void add(Signal signal, Span evidence) {
    found.computeIfAbsent(signal, s -> new ArrayList<>()).add(evidence);
  }

  /** Adds a verb or time of the past. */
  void addPast(Span evidence) {
    past.add(evidence);
  }

  /** What shows that the statement tells of the past. */
  List<Span> past() {
    return Collections.unmodifiableList(past);
  }

  boolean has(Signal signal) {
    return found.containsKey(signal);
  }

  boolean hasAny(Signal... signals) {
    for (Signal signal : signals) {
      if (has(signal)) {
        return true;
      }
    }
    return false;
  }

  /** The words that show {@code signal}, in order of place. */
  List<Span> evidence(Signal signal) {
    return Collections.unmodifiableList(found.getOrDefault(signal, List.of()));
  }

  Set<Signal> all() {
    return Collections.unmodifiableSet(found.keySet());
  }
}
