package org.isnad.stance;

import java.util.List;
import org.isnad.syntax.WordClusters;

/**
 * What is known of each word of a content from elsewhere: how it leans ({@link Leanings}) and which
 * groups of words it belongs to ({@link WordClusters}). Immutable.
 *
 * @param praise log odds of praise over blame, in units of {@link Leanings#SCALE}
 * @param judging log odds of judging over informing, in the same units
 * @param coarse coarse groups, -1 where unknown
 * @param fine finer groups, -1 where unknown
 */
record Wording(
    List<Integer> praise, List<Integer> judging, List<Integer> coarse, List<Integer> fine) {
  Wording {
    praise = List.copyOf(praise);
    judging = List.copyOf(judging);
    coarse = List.copyOf(coarse);
    fine = List.copyOf(fine);
  }

  static Wording of(Content content, Leanings leanings, WordClusters clusters) {
    Integer[] praise = new Integer[content.size()];
    Integer[] judging = new Integer[content.size()];
    Integer[] coarse = new Integer[content.size()];
    Integer[] fine = new Integer[content.size()];
    for (int i = 0; i < content.size(); i++) {
      boolean word = content.token(i).isWord();
      int place = word ? leanings.find(content.folded(i)) : -1;
      praise[i] = leanings.praise(place);
      judging[i] = leanings.judging(place);
      String stem = content.morph(i).stem();
      String bare = stem.startsWith("ال") && stem.length() > 4 ? stem.substring(2) : stem;
      int exact = word ? clusters.fine(stem) : -1;
      fine[i] = exact >= 0 || !word ? exact : clusters.fine(bare);
      coarse[i] = word ? clusters.coarse(exact >= 0 ? stem : bare) : -1;
    }
    return new Wording(List.of(praise), List.of(judging), List.of(coarse), List.of(fine));
  }

  int size() {
    return praise.size();
  }

  /** The mean of {@code scores} over [from, end), in fifths of a unit, from -5 to 5. */
  static int mean(List<Integer> scores, int from, int end) {
    int first = Math.max(0, from);
    int last = Math.min(scores.size(), end);
    if (first >= last) {
      return 0;
    }
    int sum = 0;
    for (int i = first; i < last; i++) {
      sum += scores.get(i);
    }
    double mean = sum / (double) (last - first) / Leanings.SCALE;
    return (int) Math.max(-5, Math.min(5, Math.round(mean * 5)));
  }

  /** The sum of {@code scores} over [from, end), in units, from -6 to 6. */
  static int sum(List<Integer> scores, int from, int end) {
    int sum = 0;
    for (int i = Math.max(0, from); i < Math.min(scores.size(), end); i++) {
      sum += scores.get(i);
    }
    return (int) Math.max(-6, Math.min(6, Math.round(sum / (double) Leanings.SCALE)));
  }

  /** The score farthest from none over [from, end), in halves of a unit. */
  static int extreme(List<Integer> scores, int from, int end) {
    int out = 0;
    for (int i = Math.max(0, from); i < Math.min(scores.size(), end); i++) {
      out = Math.abs(scores.get(i)) > Math.abs(out) ? scores.get(i) : out;
    }
    return Math.round(out * 2f / Leanings.SCALE);
  }
}
