package org.isnad.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.duplicates.Fingerprint;
import org.isnad.duplicates.SeenArticles;
import org.isnad.ingest.Item;
import org.isnad.ingest.ItemReader;
import org.isnad.model.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * Passes over articles that were read before, word by word or nearly, and lists them with the first
 * one. The inputs are read twice: once to find what repeats what, once to give the items, so that
 * the first article comes with all its occurrences.
 *
 * <p>Example: an agency's report in three newspapers is one article with two occurrences. Holds the
 * fingerprints of a bounded number of articles while it looks, and afterwards only what was found.
 * Not thread-safe.
 */
public final class UniqueItems implements ItemReader {
  /** Why a repeated article is passed over. */
  public static final String REASON = "the same report as an earlier article";

  private final ItemReader items;
  private final BitSet repeated;
  private final Map<Integer, List<Occurrence>> occurrences;
  private int number;

  private UniqueItems(
      ItemReader items, BitSet repeated, Map<Integer, List<Occurrence>> occurrences) {
    this.items = items;
    this.repeated = repeated;
    this.occurrences = occurrences;
  }

  /**
   * The items of a run without repeated articles.
   *
   * @param toSearch the items, to be read and closed here
   * @param toGive the same items again
   * @param capacity articles remembered at a time
   */
  public static UniqueItems of(ItemReader toSearch, ItemReader toGive, int capacity)
      throws IOException {
    BitSet repeated = new BitSet();
    Map<Integer, List<Occurrence>> occurrences = new HashMap<>();
    try (toSearch) {
      SeenArticles seen = new SeenArticles(capacity);
      int[] kept = new int[capacity];
      int first = 0;
      int number = 0;
      for (Item item = toSearch.next(); item != null; item = toSearch.next()) {
        if (item instanceof Item.Read read) {
          Fingerprint fingerprint = Fingerprint.of(read.article().text());
          Optional<SeenArticles.Match> match = seen.find(fingerprint);
          if (match.isPresent()) {
            repeated.set(number);
            occurrences
                .computeIfAbsent(kept[match.get().number() % capacity], any -> new ArrayList<>())
                .add(Occurrence.of(read.article(), match.get().similarity()));
          } else {
            seen.add(fingerprint);
            kept[first++ % capacity] = number;
          }
          number++;
        }
      }
    }
    return new UniqueItems(toGive, repeated, occurrences);
  }

  @Override
  public @Nullable Item next() {
    Item item = items.next();
    if (!(item instanceof Item.Read read)) {
      return item;
    }
    int at = number++;
    if (repeated.get(at)) {
      return new Item.Skipped(read.origin(), REASON);
    }
    List<Occurrence> others = occurrences.remove(at);
    return others == null
        ? read
        : new Item.Read(read.origin(), read.article().withOccurrences(others));
  }

  @Override
  public double share() {
    return items.share();
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
