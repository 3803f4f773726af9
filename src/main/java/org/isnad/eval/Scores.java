package org.isnad.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * All figures of a set of articles.
 *
 * @param articles how many
 * @param attributions how many are annotated
 * @param counts for each measure
 * @param shares for each accuracy
 */
public record Scores(
    int articles, int attributions, Map<Measure, Count> counts, Map<Accuracy, Share> shares) {
  static final Scores NONE = new Scores(0, 0, Map.of(), Map.of());

  public Scores {
    Map<Measure, Count> allCounts = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      allCounts.put(measure, counts.getOrDefault(measure, Count.NONE));
    }
    Map<Accuracy, Share> allShares = new EnumMap<>(Accuracy.class);
    for (Accuracy accuracy : Accuracy.values()) {
      allShares.put(accuracy, shares.getOrDefault(accuracy, Share.NONE));
    }
    counts = Collections.unmodifiableMap(allCounts);
    shares = Collections.unmodifiableMap(allShares);
  }

  public Count get(Measure measure) {
    return counts.getOrDefault(measure, Count.NONE);
  }

  public Share get(Accuracy accuracy) {
    return shares.getOrDefault(accuracy, Share.NONE);
  }

  Scores plus(Scores other) {
    Map<Measure, Count> sums = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      sums.put(measure, get(measure).plus(other.get(measure)));
    }
    Map<Accuracy, Share> shareSums = new EnumMap<>(Accuracy.class);
    for (Accuracy accuracy : Accuracy.values()) {
      shareSums.put(accuracy, get(accuracy).plus(other.get(accuracy)));
    }
    return new Scores(
        articles + other.articles, attributions + other.attributions, sums, shareSums);
  }
}
