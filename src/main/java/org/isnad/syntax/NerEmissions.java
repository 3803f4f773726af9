package org.isnad.syntax;

import org.isnad.learn.Features;
import org.isnad.learn.SequenceTagger;

/**
 * What a word alone says for each label of a position, from its own place and from one or two
 * places away: the same for every occurrence, so it is added up once a word. The weights are steps
 * of one scale, so the order of adding changes nothing.
 *
 * <p>Example: «الرئيس» (“president”) speaks for a person at the next position wherever it stands.
 * Immutable and thread-safe.
 */
final class NerEmissions {
  /** How far away a word is looked at by itself. */
  static final int REACH = 2;

  private final SequenceTagger tagger;
  private final int labels;

  NerEmissions(SequenceTagger tagger) {
    this.tagger = tagger;
    this.labels = tagger.labels().size();
  }

  /** What {@code form} alone says, from two places before a position to two after it. */
  double[] of(NerForm form) {
    double[] out = new double[(2 * REACH + 1) * labels];
    Features features = new Features();
    for (int d = -REACH; d <= REACH; d++) {
      features.clear();
      if (d == 0) {
        here(form, 0, features);
      } else {
        beside(form, 0, d, features);
      }
      tagger.add(features, out, (d + REACH) * labels);
    }
    return out;
  }

  /** What the end of the sentence says where a word would stand at each distance. */
  double[] ofBorder() {
    double[] out = new double[(2 * REACH + 1) * labels];
    Features features = new Features();
    for (int d = -REACH; d <= REACH; d++) {
      features.clear();
      if (d != 0) {
        border(d, features);
      }
      tagger.add(features, out, (d + REACH) * labels);
    }
    return out;
  }

  /** Adds to {@code scores} what a word's {@code emissions} say of a position {@code d} before. */
  void add(double[] emissions, int d, double[] scores) {
    int from = (d + REACH) * labels;
    for (int y = 0; y < labels; y++) {
      scores[y] += emissions[from + y];
    }
  }

  /** The features of a word at its own place. */
  static void here(NerForm form, long hidden, Features out) {
    out.add(0);
    out.add(1, form.keyHash() + hidden);
    out.add(2, form.stemHash() + hidden);
    form.letters(out);
    out.add(31, form.cut());
    out.add(35, form.frequency());
    groups(form, 0, out);
    out.add(77, form.name());
    out.add(84, form.name(), form.group(0));
  }

  /** The features of a word {@code d} places away. */
  static void beside(NerForm form, long hidden, int d, Features out) {
    out.add(10 + d, form.stemHash() + hidden);
    groups(form, d, out);
    out.add(77 + d, form.name());
  }

  /** The features of no word {@code d} places away. */
  static void border(int d, Features out) {
    out.add(10 + d, d < 0 ? -1 : -2);
    for (int level = 0; level < WordClusters.LEVELS; level++) {
      out.add(202 + level * 10 + d, -2);
    }
    out.add(77 + d, -1);
  }

  private static void groups(NerForm form, int d, Features out) {
    for (int level = 0; level < WordClusters.LEVELS; level++) {
      out.add(202 + level * 10 + d, form.group(level));
    }
  }
}
