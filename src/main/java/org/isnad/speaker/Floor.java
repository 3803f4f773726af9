package org.isnad.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has spoken so far: the identity of the speaker of each attribution up to the present one. Not
 * thread-safe.
 */
final class Floor {
  private static final int RANKED = 8;

  private final List<List<String>> speakers = new ArrayList<>();
  private final Map<List<String>, Integer> turns = new HashMap<>();
  private final Map<List<String>, Integer> last = new HashMap<>();
  private final List<List<String>> recent = new ArrayList<>();

  void give(List<String> speaker) {
    speakers.add(speaker);
    turns.merge(speaker, 1, Integer::sum);
    last.put(speaker, speakers.size());
    recent.remove(speaker);
    recent.add(0, speaker);
    if (recent.size() > RANKED) {
      recent.remove(RANKED);
    }
  }

  int size() {
    return speakers.size();
  }

  List<String> speaker(int i) {
    return i < 0 || i >= speakers.size() ? List.of() : speakers.get(i);
  }

  /** How often {@code speaker} has spoken. */
  int turns(List<String> speaker) {
    return turns.getOrDefault(speaker, 0);
  }

  /** How many attributions ago {@code speaker} spoke last; 0 if never. */
  int ago(List<String> speaker) {
    Integer at = last.get(speaker);
    return at == null ? 0 : speakers.size() - at + 1;
  }

  /**
   * How many different speakers have spoken since {@code speaker} did, up to {@link #RANKED}; −1 if
   * he never did.
   */
  int rank(List<String> speaker) {
    if (!last.containsKey(speaker)) {
      return -1;
    }
    int rank = recent.indexOf(speaker);
    return rank < 0 ? RANKED : rank;
  }
}
