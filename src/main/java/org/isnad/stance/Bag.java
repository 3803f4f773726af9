package org.isnad.stance;

import java.util.Arrays;
import org.isnad.learn.Features;
import org.isnad.learn.Weights;

/** Named facts about one case, to be crossed with the choices of a model. Not thread-safe. */
final class Bag {
  private long[] facts = new long[64];
  private int size;

  void add(String name) {
    put(Features.of(name));
  }

  void add(String name, String value) {
    put(Features.more(Features.more(Features.of(name), "="), value));
  }

  void add(String name, int value) {
    put(Features.more(Features.more(Features.of(name), "="), value));
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

  private void put(long fact) {
    if (size == facts.length) {
      facts = Arrays.copyOf(facts, size * 2);
    }
    facts[size++] = fact;
  }

  /** Adds the facts, crossed with {@code choice}, to {@code features}. */
  void cross(Features features, String choice) {
    long key = Features.of(choice);
    for (int i = 0; i < size; i++) {
      features.add(1, facts[i], key);
    }
  }

  /** The facts, crossed with {@code choice}, as hashed features. */
  int[] crossed(Features features, String choice) {
    features.clear();
    cross(features, choice);
    return features.toArray();
  }

  /** The sum of the weights of the facts crossed with {@code choice}. */
  double score(Weights weights, String choice) {
    long key = Features.of(choice);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights.get(weights.index(Features.hash(1, facts[i], key)));
    }
    return sum;
  }

  /** 0, 1, 2, 3, 5, 8, 15: the last not above {@code n}. */
  static int bucket(int n) {
    return n <= 3 ? n : n < 5 ? 3 : n < 8 ? 5 : n < 15 ? 8 : 15;
  }
}
