package org.isnad.attribution;

import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.Memo;
import org.isnad.syntax.WordClusters;

/** The facts of words, by the lexicon of cues and the clusters. Thread-safe. */
final class WordSource {
  private final WordClusters clusters;
  private final Memo<WordFacts> words;

  WordSource(CueLexicon lexicon, WordClusters clusters) {
    this.clusters = clusters;
    this.words =
        new Memo<>(
            14,
            text ->
                WordFacts.of(text, lexicon.read(text), clusters.coarse(text), clusters.fine(text)));
  }

  WordFacts of(String word) {
    return words.of(word);
  }

  WordClusters clusters() {
    return clusters;
  }
}
