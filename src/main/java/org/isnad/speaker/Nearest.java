package org.isnad.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds among the holders of an article those mentioned shortly before a place, without looking at
 * all of them, and keeps the choice among very many small: those mentioned last and those called
 * alike. Immutable once made.
 */
final class Nearest {
  private static final int MOST = 120;
  private static final int LAST = 40;

  private final List<Holder> holders;
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final TreeMap<Integer, List<Integer>> byPlace = new TreeMap<>();

  Nearest(Collection<Holder> holders) {
    this.holders = List.copyOf(holders);
    for (int i = 0; i < this.holders.size(); i++) {
      int number = i;
      Holder h = this.holders.get(i);
      Set.copyOf(h.key())
          .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(number));
      Set.copyOf(h.places())
          .forEach(p -> byPlace.computeIfAbsent(p, k -> new ArrayList<>()).add(number));
    }
  }

  /** All holders if they are few, else those mentioned last before {@code anchor}. */
  List<Holder> of(int anchor) {
    return of(anchor, List.of());
  }

  /** As {@link #of(int)}, with all whose name has the last word of {@code name}. */
  List<Holder> of(int anchor, List<String> name) {
    if (holders.size() <= MOST) {
      return holders;
    }
    String word = name.isEmpty() ? "" : name.get(name.size() - 1);
    List<Integer> alike = byWord.getOrDefault(word, List.of());
    List<Holder> out = new ArrayList<>();
    alike.subList(0, Math.min(MOST, alike.size())).forEach(i -> out.add(holders.get(i)));
    last(anchor, Set.copyOf(alike)).forEach(i -> out.add(holders.get(i)));
    return out;
  }

  /** The holders mentioned last before {@code anchor}, the last first, without {@code others}. */
  private Collection<Integer> last(int anchor, Set<Integer> others) {
    Set<Integer> out = new LinkedHashSet<>();
    for (List<Integer> here : byPlace.headMap(anchor, false).descendingMap().values()) {
      for (int i : here) {
        if (out.size() < LAST && !others.contains(i)) {
          out.add(i);
        }
      }
      if (out.size() == LAST) {
        return out;
      }
    }
    for (int i = 0; i < holders.size() && out.size() < LAST; i++) {
      if (!others.contains(i)) {
        out.add(i);
      }
    }
    return out;
  }

  /** The holders mentioned at tokens [from, end), in their own order. */
  List<Holder> between(int from, int end) {
    TreeSet<Integer> out = new TreeSet<>();
    if (from < end) {
      byPlace.subMap(from, end).values().forEach(out::addAll);
    }
    return out.stream().map(holders::get).toList();
  }
}
