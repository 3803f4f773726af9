package org.isnad.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Keeps the choice among very many holders small: those mentioned last and those called alike. */
final class Nearest {
  private static final int MOST = 120;
  private static final int LAST = 40;

  private Nearest() {}

  /** All of {@code holders} if they are few, else those mentioned last before {@code anchor}. */
  static List<Holder> of(Collection<Holder> holders, int anchor) {
    return of(holders, anchor, List.of());
  }

  /** As {@link #of(Collection, int)}, with all whose name has the last word of {@code name}. */
  static List<Holder> of(Collection<Holder> holders, int anchor, List<String> name) {
    if (holders.size() <= MOST) {
      return List.copyOf(holders);
    }
    String word = name.isEmpty() ? "" : name.get(name.size() - 1);
    List<Holder> alike = new ArrayList<>();
    List<Holder> others = new ArrayList<>();
    for (Holder h : holders) {
      (h.key().contains(word) ? alike : others).add(h);
    }
    others.sort(Comparator.comparingInt((Holder h) -> h.lastBefore(anchor)).reversed());
    List<Holder> out = new ArrayList<>(alike.subList(0, Math.min(MOST, alike.size())));
    out.addAll(others.subList(0, Math.min(LAST, others.size())));
    return out;
  }
}
