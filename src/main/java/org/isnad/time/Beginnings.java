package org.isnad.time;

import java.util.HashSet;
import java.util.Set;

/** The words that a class of pieces may begin with, so that no rule is tried in vain. */
final class Beginnings {
  private final Set<String> keys = new HashSet<>();
  private boolean numbers;

  void addWord(String key) {
    keys.add(key);
    if (key.startsWith("ال") && key.length() > 3) {
      keys.add(key.substring(2));
    }
  }

  void addNumbers() {
    numbers = true;
    addWord("ال");
    addWord("(");
  }

  void addAll(Beginnings other) {
    keys.addAll(other.keys);
    numbers |= other.numbers;
  }

  Set<String> keys() {
    return keys;
  }

  boolean withNumbers() {
    return numbers;
  }

  /** Whether it may begin with a number or mark. */
  boolean may(String key, boolean number) {
    return (numbers && number) || keys.contains(key);
  }
}
