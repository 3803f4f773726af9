package org.isnad.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which text each text repeats, from the pairs that are alike: a text repeats the one most like it
 * among the earlier ones that repeat nothing themselves, so that no chain of small changes makes
 * one report of two. The answer of {@link SeenArticles}, without its order of work. Stateless.
 */
public final class Origins {
  private Origins() {}

  /**
   * Two texts that are alike.
   *
   * @param first place of the earlier
   * @param second place of the later; places sort like the corpus
   * @param similarity as in {@link Fingerprint#similarity}
   */
  public record Alike(String first, String second, double similarity) {
    public Alike {
      if (first.compareTo(second) >= 0) {
        throw new IllegalArgumentException("not in order: " + first + ", " + second);
      }
    }
  }

  /** The pairs of {@code alike} in which the second repeats the first, by the second's place. */
  public static Map<String, Alike> of(Collection<Alike> alike) {
    List<Alike> pairs = new ArrayList<>(alike);
    pairs.sort(
        Comparator.comparing(Alike::second)
            .thenComparing(Comparator.comparingDouble(Alike::similarity).reversed())
            .thenComparing(Alike::first));
    Map<String, Alike> repeats = new HashMap<>();
    for (Alike pair : pairs) {
      boolean known = repeats.containsKey(pair.second());
      if (!known && !repeats.containsKey(pair.first())) {
        repeats.put(pair.second(), pair);
      }
    }
    return Map.copyOf(repeats);
  }
}
