package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;

/**
 * Who has spoken so far: the identity of the speaker of each attribution up to the present one. Not
 * thread-safe.
 */
final class Floor {
  private final List<List<String>> speakers = new ArrayList<>();

  void give(List<String> speaker) {
    speakers.add(speaker);
  }

  int size() {
    return speakers.size();
  }

  List<String> speaker(int i) {
    return i < 0 || i >= speakers.size() ? List.of() : speakers.get(i);
  }

  /** How often {@code speaker} has spoken. */
  int turns(List<String> speaker) {
    int n = 0;
    for (List<String> s : speakers) {
      n += s.equals(speaker) ? 1 : 0;
    }
    return n;
  }

  /** How many attributions ago {@code speaker} spoke last; 0 if never. */
  int ago(List<String> speaker) {
    for (int i = speakers.size() - 1; i >= 0; i--) {
      if (speakers.get(i).equals(speaker)) {
        return speakers.size() - i;
      }
    }
    return 0;
  }

  /** How many different speakers have spoken since {@code speaker} did; −1 if he never did. */
  int rank(List<String> speaker) {
    List<List<String>> since = new ArrayList<>();
    for (int i = speakers.size() - 1; i >= 0; i--) {
      if (speakers.get(i).equals(speaker)) {
        return since.size();
      }
      if (!since.contains(speakers.get(i))) {
        since.add(speakers.get(i));
      }
    }
    return -1;
  }
}
