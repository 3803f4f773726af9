package org.isnad.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.learn.Features;
import org.isnad.learn.Weights;
import org.isnad.model.ClaimType;

/**
 * What a statement gives the model to weigh: its type, its length, its signals and a few signals
 * that count more together. Nothing of this is the vocabulary of one subject, so that what is
 * learnt from debates holds for news. Stateless.
 */
final class WorthFeatures {
  private static final int[] LENGTHS = {4, 7, 11, 16, 25};
  private static final Set<Signal> WEIGHED =
      EnumSet.of(
          Signal.FIGURE,
          Signal.PERCENT,
          Signal.MONEY,
          Signal.LARGE,
          Signal.VAGUE_FIGURE,
          Signal.DATED,
          Signal.PERSON,
          Signal.ORGANIZATION,
          Signal.INSTITUTION,
          Signal.COMPARISON,
          Signal.CHANGE,
          Signal.RECORD,
          Signal.DEED,
          Signal.PAST_VERB,
          Signal.FUTURE_MAIN,
          Signal.OPINION,
          Signal.WISH,
          Signal.OBLIGATION,
          Signal.QUESTION,
          Signal.QUESTION_MARK,
          Signal.SELF);
  private static final Signal[][] TOGETHER = {
    {Signal.FIGURE, Signal.PAST_VERB},
    {Signal.FIGURE, Signal.CHANGE},
    {Signal.FIGURE, Signal.COMPARISON},
    {Signal.PERSON, Signal.RECORD},
    {Signal.PERSON, Signal.PAST_VERB},
    {Signal.CHANGE, Signal.PAST_VERB},
    {Signal.SELF, Signal.PAST_VERB},
  };

  /**
   * One feature.
   *
   * @param owner the signal it belongs to, the first of two; null for type and length
   * @param name its name in the model
   */
  record Feature(@org.jspecify.annotations.Nullable Signal owner, String name) {
    double weight(Weights weights) {
      return weights.score(hashes(List.of(this)));
    }
  }

  private WorthFeatures() {}

  /** The features of a statement; the first is the bias. */
  static List<Feature> of(ClaimType type, Signals signals) {
    List<Feature> out = new ArrayList<>();
    out.add(new Feature(null, "bias"));
    out.add(new Feature(null, "type " + type.label()));
    for (int length : LENGTHS) {
      if (signals.words() >= length) {
        out.add(new Feature(null, "words " + length));
      }
    }
    for (Signal signal : signals.all()) {
      if (WEIGHED.contains(signal)) {
        out.add(new Feature(signal, signal.label()));
      }
    }
    for (Signal[] pair : TOGETHER) {
      if (signals.has(pair[0]) && signals.has(pair[1])) {
        out.add(new Feature(pair[0], pair[0].label() + "+" + pair[1].label()));
      }
    }
    return out;
  }

  /** The features as the model's weights find them. */
  static int[] hashes(List<Feature> features) {
    Features hashed = new Features();
    features.forEach(feature -> hashed.add(1, feature.name()));
    return hashed.toArray();
  }
}
