package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Features;

/** Named facts about one case, to be crossed with the choices of a model. Not thread-safe. */
final class Bag {
  private final List<Long> facts = new ArrayList<>();

  void add(String name) {
    facts.add(Features.of(name));
  }

  void add(String name, String value) {
    facts.add(Features.of(name + "=" + value));
  }

  void add(String name, int value) {
    facts.add(Features.of(name + "=" + value));
  }

  void addIf(boolean condition, String name) {
    if (condition) {
      add(name);
    }
  }

  void addIf(boolean condition, String name, String value) {
    if (condition) {
      add(name, value);
    }
  }

  /** The facts, crossed with {@code choice}, as hashed features. */
  int[] crossed(Features features, String choice) {
    features.clear();
    long key = Features.of(choice);
    for (long fact : facts) {
      features.add(1, fact, key);
    }
    return features.toArray();
  }

  /** 0, 1, 2, 3, 5, 8, 15: the last not above {@code n}. */
  static int bucket(int n) {
    return n <= 3 ? n : n < 5 ? 3 : n < 8 ? 5 : n < 15 ? 8 : 15;
  }
}
