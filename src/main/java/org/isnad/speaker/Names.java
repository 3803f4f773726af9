package org.isnad.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How two names, as word keys, relate to each other. */
final class Names {
  private Names() {}

  /** Whether {@code shorter} is {@code longer} with words left out. */
  static boolean isShortOf(List<String> shorter, List<String> longer) {
    if (shorter.size() >= longer.size()) {
      return false;
    }
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && shorter.get(at).equals(word)) {
        at++;
      }
    }
    return at == shorter.size();
  }

  /**
   * Own, suffix, prefix or inside (the other is longer), contains (the other is shorter), last (the
   * same last word), overlap (begins with the last words of the other), joined (the same letters
   * cut otherwise), similar (nearly the same last word), other.
   */
  static String relation(List<String> mine, List<String> other) {
    if (mine.equals(other)) {
      return "own";
    }
    if (isShortOf(mine, other)) {
      int n = other.size();
      if (other.subList(n - mine.size(), n).equals(mine)) {
        return "suffix";
      }
      return other.subList(0, mine.size()).equals(mine) ? "prefix" : "inside";
    }
    if (isShortOf(other, mine)) {
      return "contains";
    }
    if (String.join("", other).endsWith(String.join("", mine)) && joins(mine, other)) {
      return "joined";
    }
    String last = mine.get(mine.size() - 1);
    String theirs = other.get(other.size() - 1);
    if (last.equals(theirs)) {
      return "last";
    }
    if (overlaps(mine, other)) {
      return "overlap";
    }
    boolean longer = mine.size() > 1 || other.size() > 1;
    return longer && Similar.words(last, theirs) ? "similar" : "other";
  }

  /** Whether {@code mine} begins with the last words of {@code other} and goes on. */
  private static boolean overlaps(List<String> mine, List<String> other) {
    int n = other.size();
    for (int k = 1; k < mine.size() && k < n; k++) {
      if (other.subList(n - k, n).equals(mine.subList(0, k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same letters are cut into words otherwise: «نصرالله», «نصر الله». */
  private static boolean joins(List<String> mine, List<String> other) {
    int letters = String.join("", mine).length();
    int end = 0;
    for (int i = other.size() - 1; i >= 0 && end < letters; i--) {
      end += other.get(i).length();
    }
    return end == letters;
  }

  /** Quarters of the words of {@code a} that {@code b} has. */
  static int overlap(List<String> a, List<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() * 4 / Math.max(1, new HashSet<>(a).size());
  }
}
