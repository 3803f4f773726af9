package org.isnad.stance;

import java.util.HashMap;
import java.util.Map;
import org.isnad.learn.Ranker;
import org.isnad.model.Polarity;

/**
 * What a speaker's other attributions in the article say of a target: who is against «روسيا»
 * (“Russia”) in one sentence is so in the next. Not thread-safe: one an article.
 */
final class Consensus {
  private static final double SAME = 2;
  private static final double MOST = 1;

  private final Map<String, Double> leanings = new HashMap<>();

  /** Counts what {@code c} says by itself. */
  void add(Case c, StanceChoices choices, double[] p) {
    for (Target target : choices.targets()) {
      double own = lean(p, target);
      leanings.merge(bySpeaker(c, target), own, Double::sum);
    }
  }

  /** The probabilities of {@code c} in the light of the other attributions. */
  double[] adjusted(Case c, StanceChoices choices, double[] p) {
    double[] scores = new double[p.length];
    scores[0] = Math.log(p[0]);
    for (Target target : choices.targets()) {
      double own = lean(p, target);
      double same = leanings.getOrDefault(bySpeaker(c, target), 0.0) - own;
      double support = Math.max(-MOST, Math.min(MOST, SAME * same));
      int favor = StanceChoices.index(target.order(), Polarity.FAVOR);
      int against = StanceChoices.index(target.order(), Polarity.AGAINST);
      scores[favor] = Math.log(p[favor]) + support;
      scores[against] = Math.log(p[against]) - support;
    }
    return Ranker.softmax(scores);
  }

  private static double lean(double[] p, Target target) {
    return p[StanceChoices.index(target.order(), Polarity.FAVOR)]
        - p[StanceChoices.index(target.order(), Polarity.AGAINST)];
  }

  private static String bySpeaker(Case c, Target target) {
    return target.first().key() + "\t" + c.speaker().name().orElse("");
  }
}
