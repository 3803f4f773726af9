package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Features;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.jspecify.annotations.Nullable;

/** Ranks candidates by a description of each. */
final class Choosing {
  private Choosing() {}

  /** Describes a candidate of an attribution. */
  @FunctionalInterface
  interface Description {
    void extract(int attribution, Holder candidate, Floor floor, Features features);
  }

  static List<int[]> features(
      Description description, int i, List<Holder> candidates, Floor floor) {
    Features features = new Features();
    List<int[]> out = new ArrayList<>();
    for (Holder h : candidates) {
      features.clear();
      description.extract(i, h, floor, features);
      out.add(features.toArray());
    }
    return out;
  }

  /** The likeliest of {@code candidates}; null if there is none. */
  static @Nullable Choice best(
      Weights weights, Description description, int i, List<Holder> candidates, Floor floor) {
    if (candidates.isEmpty()) {
      return null;
    }
    Features features = new Features();
    double[] scores = new double[candidates.size()];
    for (int k = 0; k < scores.length; k++) {
      features.clear();
      description.extract(i, candidates.get(k), floor, features);
      scores[k] = weights.score(features);
    }
    double[] p = Ranker.softmax(scores);
    int best = 0;
    for (int k = 1; k < p.length; k++) {
      best = p[k] > p[best] ? k : best;
    }
    return new Choice(candidates.get(best), p[best]);
  }
}
