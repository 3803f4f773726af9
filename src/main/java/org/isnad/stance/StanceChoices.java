package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Features;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.model.Polarity;

/**
 * What a model chooses from for one attribution: first no stance, then for and against each target.
 * A choice's facts are kept apart from what they are crossed with, as choices share most of them.
 * Not changed once made.
 */
final class StanceChoices {
  private static final List<Polarity> POLARITIES = List.of(Polarity.values());

  private final List<Target> targets;
  private final Bag none;
  private final Bag polar;
  private final List<Bag> ofTargets = new ArrayList<>();
  private final List<Bag> ofStances = new ArrayList<>();

  StanceChoices(StanceFeatures source, List<Target> targets) {
    this.targets = List.copyOf(targets);
    ContentFeatures content = source.content();
    this.none = content.none();
    this.polar = content.polar();
    for (Target target : targets) {
      ofTargets.add(source.of(target));
      POLARITIES.forEach(polarity -> ofStances.add(source.of(target, polarity)));
    }
  }

  List<Target> targets() {
    return targets;
  }

  /** The hashed features of each choice. */
  List<int[]> features() {
    Features buffer = new Features();
    List<int[]> out = new ArrayList<>();
    none.cross(buffer, "none");
    out.add(buffer.toArray());
    for (int t = 0; t < targets.size(); t++) {
      for (Polarity polarity : POLARITIES) {
        buffer.clear();
        polar.cross(buffer, "p" + polarity.label());
        ofTargets.get(t).cross(buffer, "target");
        ofTargets.get(t).cross(buffer, polarity.label());
        ofStances.get(index(t, polarity) - 1).cross(buffer, "polar");
        out.add(buffer.toArray());
      }
    }
    return out;
  }

  /** The probability of each choice under {@code weights}. */
  double[] probabilities(Weights weights) {
    double[] scores = new double[1 + ofStances.size()];
    scores[0] = none.score(weights, "none");
    for (Polarity polarity : POLARITIES) {
      double leaning = polar.score(weights, "p" + polarity.label());
      for (int t = 0; t < targets.size(); t++) {
        int at = index(t, polarity);
        scores[at] =
            leaning
                + ofTargets.get(t).score(weights, polarity.label())
                + ofStances.get(at - 1).score(weights, "polar");
      }
    }
    for (int t = 0; t < targets.size(); t++) {
      double shared = ofTargets.get(t).score(weights, "target");
      for (Polarity polarity : POLARITIES) {
        scores[index(t, polarity)] += shared;
      }
    }
    return Ranker.softmax(scores);
  }

  static int index(int target, Polarity polarity) {
    return 1 + 2 * target + polarity.ordinal();
  }
}
