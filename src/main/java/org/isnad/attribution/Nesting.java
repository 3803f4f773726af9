package org.isnad.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.isnad.model.Attribution;
import org.isnad.text.Span;

/**
 * Puts attributions in the order of their place and gives each the smallest one inside whose
 * content it stands.
 */
final class Nesting {
  private Nesting() {}

  static List<Attribution> link(List<Attribution> attributions) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparing(Nesting::place));
    List<Attribution> out = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Attribution a = ordered.get(i);
      out.add(
          new Attribution(
              a.cue(),
              a.source(),
              a.content(),
              a.type(),
              parent(ordered, i),
              a.via(),
              a.decision()));
    }
    return out;
  }

  private static Span place(Attribution a) {
    return a.cue().map(c -> c.span()).orElse(a.content().get(0));
  }

  private static OptionalInt parent(List<Attribution> all, int child) {
    Span place = place(all.get(child));
    int best = -1;
    for (int i = 0; i < all.size(); i++) {
      if (i == child || !holds(all.get(i), place)) {
        continue;
      }
      boolean own = all.get(i).contentHull().equals(all.get(child).contentHull());
      if (!own
          && (best < 0
              || all.get(i).contentHull().length() < all.get(best).contentHull().length())) {
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static boolean holds(Attribution a, Span place) {
    return a.content().stream().anyMatch(piece -> piece.contains(place));
  }
}
