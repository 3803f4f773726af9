package org.isnad.duplicates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the fingerprints of the last articles, so many and no more, and finds the one that a
 * new article repeats. The same articles in the same order give the same answers. Not thread-safe.
 */
public final class SeenArticles {
  /** How many articles are remembered where nothing else is asked for; about 50 MB. */
  public static final int DEFAULT_CAPACITY = 100_000;

  private static final int KEYS = Fingerprint.BANDS + 1;
  private static final int MOST_CANDIDATES = 32;

  private final int capacity;
  private final int slots;
  private final @Nullable Fingerprint[] seen;
  private final int[] newest;
  private final int[] older;
  private int count;

  /**
   * @param capacity articles to remember; the oldest is forgotten for a new one
   */
  public SeenArticles(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity is not at least 1: " + capacity);
    }
    this.capacity = capacity;
    this.slots = Integer.highestOneBit(Math.max(2, capacity)) * 2;
    this.seen = new Fingerprint[capacity];
    this.newest = new int[slots * KEYS];
    this.older = new int[capacity * KEYS];
  }

  /**
   * What an article repeats.
   *
   * @param number of the article, counted from 0 in the order in which they were added
   * @param similarity 1 for the same words
   */
  public record Match(int number, double similarity) {}

  /** The remembered article that is most like this one, if it is the same report. */
  public Optional<Match> find(Fingerprint article) {
    Match best = best(0, article.exact(), article, new Match(-1, 0));
    long[] bands = article.bands();
    for (int band = 0; band < bands.length && best.similarity() < 1; band++) {
      best = best(band + 1, bands[band], article, best);
    }
    return best.similarity() >= Fingerprint.SAME_REPORT ? Optional.of(best) : Optional.empty();
  }

  /** Remembers an article. */
  public void add(Fingerprint article) {
    seen[count % capacity] = article;
    count++;
    put(0, article.exact());
    long[] bands = article.bands();
    for (int band = 0; band < bands.length; band++) {
      put(band + 1, bands[band]);
    }
  }

  private void put(int key, long value) {
    int slot = slot(key, value);
    older[(count - 1) % capacity * KEYS + key] = newest[slot];
    newest[slot] = count;
  }

  /**
   * The better of {@code best} and the articles with that value of a key; the earlier of equals.
   */
  private Match best(int key, long value, Fingerprint article, Match best) {
    Match found = best;
    int at = newest[slot(key, value)];
    for (int n = 0; at > Math.max(0, count - capacity) && n < MOST_CANDIDATES; n++) {
      Fingerprint other = seen[(at - 1) % capacity];
      double similarity = other == null ? 0 : article.similarity(other);
      if (similarity > found.similarity()
          || (similarity == found.similarity() && at - 1 < found.number())) {
        found = new Match(at - 1, similarity);
      }
      at = older[(at - 1) % capacity * KEYS + key];
    }
    return found;
  }

  private int slot(int key, long value) {
    return key * slots + (int) ((value ^ (value >>> 32)) & (slots - 1));
  }
}
