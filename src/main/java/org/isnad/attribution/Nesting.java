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
    Hulls hulls = new Hulls(ordered);
    List<Attribution> out = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Attribution a = ordered.get(i);
      out.add(
          new Attribution(
              a.cue(),
              a.source(),
              a.content(),
              a.type(),
              hulls.parent(i, place(a)),
              a.via(),
              a.decision()));
    }
    return out;
  }

  private static Span place(Attribution a) {
    return a.cue().map(c -> c.span()).orElse(a.content().get(0));
  }

  /** The contents by their beginnings, so that only near ones need be looked at. */
  private static final class Hulls {
    private final List<Attribution> all;
    private final List<Span> hulls = new ArrayList<>();
    private final List<Integer> byStart = new ArrayList<>();
    private int longest;

    Hulls(List<Attribution> all) {
      this.all = all;
      for (int i = 0; i < all.size(); i++) {
        hulls.add(all.get(i).contentHull());
        byStart.add(i);
        longest = Math.max(longest, hulls.get(i).length());
      }
      byStart.sort(Comparator.comparing(i -> hulls.get(i).start()));
    }

    /** The smallest content, but the child's own, that holds {@code place}; the first of equals. */
    OptionalInt parent(int child, Span place) {
      int best = -1;
      for (int k = after(place.start()) - 1; k >= 0; k--) {
        int i = byStart.get(k);
        if (hulls.get(i).start() < place.start() - longest) {
          break;
        }
        boolean own = i == child || hulls.get(i).equals(hulls.get(child));
        if (!own && holds(all.get(i), place) && (best < 0 || isSmaller(i, best))) {
          best = i;
        }
      }
      return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean isSmaller(int i, int than) {
      int difference = hulls.get(i).length() - hulls.get(than).length();
      return difference < 0 || (difference == 0 && i < than);
    }

    /** How many contents begin at {@code offset} or before. */
    private int after(int offset) {
      int low = 0;
      int high = byStart.size();
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (hulls.get(byStart.get(mid)).start() <= offset) {
          low = mid + 1;
        } else {
          high = mid;
        }
      }
      return low;
    }
  }

  private static boolean holds(Attribution a, Span place) {
    for (Span piece : a.content()) {
      if (piece.contains(place)) {
        return true;
      }
    }
    return false;
  }
}
