package org.isnad.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of many matters are worth comparing: those of one article, and those of two articles that
 * share words few others have. Thousands of articles are compared in time linear in what they
 * share. Stateless.
 */
final class Pairs {
  static final int COMMON = 40;
  static final int SHARED = 3;

  private Pairs() {}

  /** Two matters by their places, the first the smaller. */
  record Pair(int first, int second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(second, other.second);
    }
  }

  /** The pairs of {@code matters}, in order. */
  static List<Pair> of(List<Matter> matters) {
    Set<Pair> out = new TreeSet<>();
    Map<String, List<Integer>> articles = new TreeMap<>();
    Map<String, List<Integer>> stems = new TreeMap<>();
    for (int i = 0; i < matters.size(); i++) {
      String id = String.valueOf(matters.get(i).claim().article().id());
      articles.computeIfAbsent(id, k -> new ArrayList<>()).add(i);
      for (String stem : matters.get(i).stems()) {
        stems.computeIfAbsent(stem, k -> new ArrayList<>()).add(i);
      }
    }
    articles.values().forEach(places -> addAll(places, out));
    Map<Pair, Integer> shared = new HashMap<>();
    stems.values().stream()
        .filter(places -> places.size() <= COMMON)
        .forEach(places -> count(places, shared));
    shared.forEach(
        (pair, n) -> {
          if (n >= SHARED) {
            out.add(pair);
          }
        });
    return List.copyOf(out);
  }

  private static void addAll(List<Integer> places, Set<Pair> out) {
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        out.add(new Pair(places.get(i), places.get(j)));
      }
    }
  }

  private static void count(List<Integer> places, Map<Pair, Integer> shared) {
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        shared.merge(new Pair(places.get(i), places.get(j)), 1, Integer::sum);
      }
    }
  }
}
