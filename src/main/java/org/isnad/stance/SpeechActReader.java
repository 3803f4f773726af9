package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Features;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.model.SpeechAct;

/**
 * Tells what a speaker does by saying something (guidelines §4): the cue's row and frame first
 * among the evidence, with a neutral cue the content's own words.
 *
 * <p>Example: «دعا إلى وقف القتال» (“called for a halt to the fighting”) is a demand by its cue,
 * «قال إنه يجب وقف القتال» (“said that the fighting must stop”) by its content. Immutable and
 * thread-safe.
 */
final class SpeechActReader {
  /** What is left of the weight of a plain assertion: the models lean to it. */
  private static final double PLAIN = 0.5;

  private static final SpeechAct[] ACTS = SpeechAct.values();

  private final Weights weights;

  SpeechActReader(Weights weights) {
    this.weights = weights;
  }

  /** The likeliest act. */
  SpeechAct read(Case c) {
    Bag bag = ActFeatures.of(c);
    double[] scores = new double[ACTS.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = bag.score(weights, ACTS[i].name());
    }
    return likeliest(Ranker.softmax(scores), PLAIN);
  }

  static SpeechAct likeliest(double[] p, double plain) {
    p[SpeechAct.ASSERT.ordinal()] *= plain;
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    return SpeechAct.values()[best];
  }

  /** The features of each act, in the order of the labels. */
  static List<int[]> choices(Case c) {
    Bag bag = ActFeatures.of(c);
    Features buffer = new Features();
    List<int[]> out = new ArrayList<>();
    for (SpeechAct act : SpeechAct.values()) {
      out.add(bag.crossed(buffer, act.name()));
    }
    return out;
  }
}
