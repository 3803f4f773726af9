package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Token;

/**
 * The cuts and words of a training text, counted. Cuts seen with many words are open, cuts seen
 * only once or twice are left out, and so are a word's cuts that are under half a percent of its
 * occurrences.
 */
record Vocabulary(CutSet cuts, Map<String, Known> words, Map<Cut, Integer> ids) {
  private static final int OPEN = 12;
  private static final int LEAST_CUT = 3;
  private static final double LEAST_SHARE = 0.004;

  static Vocabulary of(List<TaggedSentence> text) {
    Map<String, Map<Cut, Integer>> counts = new TreeMap<>();
    Map<Cut, Integer> uses = new HashMap<>();
    for (TaggedSentence s : text) {
      for (int i = 0; i < s.tokens().size(); i++) {
        Token t = s.tokens().get(i);
        uses.merge(s.cuts().get(i), 1, Integer::sum);
        if (t.isWord()) {
          counts
              .computeIfAbsent(t.text(), w -> new HashMap<>())
              .merge(s.cuts().get(i), 1, Integer::sum);
        }
      }
    }
    Map<Cut, Integer> breadth = new HashMap<>();
    counts.values().forEach(c -> c.keySet().forEach(cut -> breadth.merge(cut, 1, Integer::sum)));
    List<Cut> kept = kept(uses, breadth);
    int open = (int) kept.stream().filter(c -> breadth.getOrDefault(c, 0) >= OPEN).count();
    Map<Cut, Integer> ids = new HashMap<>();
    kept.forEach(c -> ids.put(c, ids.size()));
    return new Vocabulary(new CutSet(kept, open), words(counts, ids), ids);
  }

  /** The number of {@code cut}; -1 if it was left out. */
  int id(Cut cut) {
    return ids.getOrDefault(cut, -1);
  }

  private static List<Cut> kept(Map<Cut, Integer> uses, Map<Cut, Integer> breadth) {
    Set<Cut> all = new HashSet<>(List.of(Cut.whole("NN"), Cut.whole("CD"), Cut.whole("PUNC")));
    uses.forEach(
        (cut, n) -> {
          if (n >= LEAST_CUT) {
            all.add(cut);
          }
        });
    List<Cut> out = new ArrayList<>(all);
    out.sort(
        Comparator.comparingInt((Cut c) -> -breadth.getOrDefault(c, 0))
            .thenComparing(Cut::toString));
    return out;
  }

  private static Map<String, Known> words(
      Map<String, Map<Cut, Integer>> counts, Map<Cut, Integer> ids) {
    Map<String, Known> out = new HashMap<>();
    counts.forEach(
        (word, cuts) -> {
          Known known = known(cuts, ids);
          if (known.total() >= WordTable.LEAST && word.length() < 40) {
            out.put(word, known);
          }
        });
    return out;
  }

  private static Known known(Map<Cut, Integer> cuts, Map<Cut, Integer> ids) {
    int total = cuts.values().stream().mapToInt(n -> n).sum();
    List<Map.Entry<Cut, Integer>> order =
        cuts.entrySet().stream()
            .filter(e -> ids.containsKey(e.getKey()) && e.getValue() >= total * LEAST_SHARE)
            .sorted(
                Comparator.comparingInt((Map.Entry<Cut, Integer> e) -> -e.getValue())
                    .thenComparing(e -> ids.getOrDefault(e.getKey(), 0)))
            .limit(255)
            .toList();
    return new Known(
        order.stream().mapToInt(e -> ids.getOrDefault(e.getKey(), 0)).toArray(),
        order.stream().mapToInt(Map.Entry::getValue).toArray());
  }
}
