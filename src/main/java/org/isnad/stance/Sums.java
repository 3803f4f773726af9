package org.isnad.stance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A running sum for each of some names, by numbers that are given out once. Not thread-safe. */
final class Sums {
  private final Map<String, Integer> numbers = new HashMap<>();
  private double[] sums = new double[64];

  /** The number of {@code name}, given out now if it is new. */
  int number(String name) {
    int number = numbers.computeIfAbsent(name, k -> numbers.size());
    if (number == sums.length) {
      sums = Arrays.copyOf(sums, number * 2);
    }
    return number;
  }

  /** The number of {@code name}; -1 if it has none. */
  int known(String name) {
    return numbers.getOrDefault(name, -1);
  }

  void add(int number, double value) {
    sums[number] += value;
  }

  /** The sum of a number; 0 for -1. */
  double of(int number) {
    return number < 0 ? 0 : sums[number];
  }
}
