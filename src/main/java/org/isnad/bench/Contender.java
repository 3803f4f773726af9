package org.isnad.bench;

import java.util.function.ToLongFunction;
import org.isnad.model.Article;

/**
 * Something that reads articles.
 *
 * @param name for the table
 * @param share of the articles it gets, 1 for all; a slow one gets fewer
 * @param reading reads one article; its result is only there to be used
 */
public record Contender(String name, int share, ToLongFunction<Article> reading) {
  /** Reads every {@code share}-th of {@code articles}. */
  Speed read(Corpus corpus) {
    long words = 0;
    long used = 0;
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < corpus.articles().size(); i += share) {
      used += reading.applyAsLong(corpus.articles().get(i));
      words += corpus.words(i);
    }
    Speed speed = Speed.of(words, watch);
    if (used < 0) {
      throw new IllegalStateException(name + " read less than nothing: " + used);
    }
    return speed;
  }
}
