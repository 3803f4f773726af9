package org.isnad.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the attributions of one article with its claims, one to one, best overlap of content words
 * first. A pair needs a Dice coefficient of one half, or the same cue word and one fifth.
 *
 * <p>Example: gold «أن المعارضة لن تذهب إلى أستانا» (“that the opposition will not go to Astana”)
 * is paired with a claim of content «المعارضة لن تذهب».
 */
final class Aligner {
  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_WITH_CUE = 0.2;
  private static final double CUE_BONUS = 0.5;

  private final List<GoldAttribution> gold;
  private final List<ClaimRecord> system;
  private final List<SortedSet<Span>> goldWords;
  private final List<SortedSet<Span>> systemWords;

  Aligner(PointText text, List<GoldAttribution> gold, List<ClaimRecord> system) {
    this.gold = gold;
    this.system = system;
    this.goldWords = gold.stream().map(g -> text.words(g.content())).toList();
    this.systemWords = system.stream().map(s -> text.words(s.content())).toList();
  }

  private record Candidate(double score, Pair pair) {}

  /** The pairs, best first. */
  List<Pair> pairs() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < system.size(); j++) {
        double dice = dice(goldWords.get(i), systemWords.get(j));
        boolean cue = overlap(gold.get(i).cue(), system.get(j).cue());
        if (dice >= ENOUGH || (cue && dice >= ENOUGH_WITH_CUE)) {
          candidates.add(new Candidate(dice + (cue ? CUE_BONUS : 0), new Pair(i, j, dice)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score)
            .thenComparingInt(c -> c.pair.gold())
            .thenComparingInt(c -> c.pair.system()));
    return oneToOne(candidates);
  }

  /** Words of paired contents that are the same, of all claims, and of all annotations. */
  Count words(List<Pair> pairs) {
    int common = 0;
    for (Pair pair : pairs) {
      common += common(goldWords.get(pair.gold()), systemWords.get(pair.system()));
    }
    return new Count(
        common,
        systemWords.stream().mapToInt(Set::size).sum(),
        goldWords.stream().mapToInt(Set::size).sum());
  }

  /** Twice the common elements over all elements; 0 for two empty sets. */
  static double dice(Set<Span> a, Set<Span> b) {
    int sizes = a.size() + b.size();
    return sizes == 0 ? 0 : 2.0 * common(a, b) / sizes;
  }

  private static List<Pair> oneToOne(List<Candidate> candidates) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedSystem = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair;
      if (!usedGold.contains(pair.gold()) && !usedSystem.contains(pair.system())) {
        usedGold.add(pair.gold());
        usedSystem.add(pair.system());
        pairs.add(pair);
      }
    }
    return List.copyOf(pairs);
  }

  private static int common(Set<Span> a, Set<Span> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  private static boolean overlap(@Nullable TextSpan a, @Nullable TextSpan b) {
    return a != null && b != null && a.start() < b.end() && b.start() < a.end();
  }
}
