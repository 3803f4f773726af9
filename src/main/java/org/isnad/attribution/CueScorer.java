package org.isnad.attribution;

import org.isnad.learn.Features;

/** Features of one cue candidate after another of an article. Not thread-safe. */
final class CueScorer {
  private final ArticleView v;
  private final Features features = new Features();

  CueScorer(ArticleView v) {
    this.v = v;
  }

  int[] features(CueCandidate c, int previousCue) {
    features.clear();
    CueFeatures.collect(v, c, previousCue, features);
    return features.toArray();
  }
}
