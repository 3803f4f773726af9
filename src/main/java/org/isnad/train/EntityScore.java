package org.isnad.train;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Entity;

/** Counts exact spans of the right kind. Not thread-safe. */
final class EntityScore {
  private final Map<Entity.Kind, int[]> counts = new EnumMap<>(Entity.Kind.class);
  private final int[] all = new int[3];

  private record Key(int first, int end, Entity.Kind kind) {
    static Key of(Entity e) {
      return new Key(e.first(), e.end(), e.kind());
    }
  }

  void add(List<Entity> gold, List<Entity> found) {
    Set<Key> right = new HashSet<>();
    gold.forEach(e -> right.add(Key.of(e)));
    gold.forEach(e -> count(e.kind(), 0));
    for (Entity e : found) {
      count(e.kind(), 1);
      if (right.contains(Key.of(e))) {
        count(e.kind(), 2);
      }
    }
  }

  /** Adds gold entities that no result can match. */
  void missed(int count) {
    all[0] += count;
  }

  private void count(Entity.Kind kind, int what) {
    counts.computeIfAbsent(kind, k -> new int[3])[what]++;
    all[what]++;
  }

  double f1() {
    return f1(all);
  }

  /** Gold, found, right of one kind. */
  int[] counts(Entity.Kind kind) {
    return counts.getOrDefault(kind, new int[3]).clone();
  }

  int[] counts() {
    return all.clone();
  }

  static double precision(int[] c) {
    return c[1] == 0 ? 0 : (double) c[2] / c[1];
  }

  static double recall(int[] c) {
    return c[0] == 0 ? 0 : (double) c[2] / c[0];
  }

  static double f1(int[] c) {
    return c[0] + c[1] == 0 ? 0 : 2.0 * c[2] / (c[0] + c[1]);
  }
}
