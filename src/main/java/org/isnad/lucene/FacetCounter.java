package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of one field over the documents of one reader. The map from each segment's
 * numbering of values to a common one is made once; counting is thread-safe.
 */
final class FacetCounter {
  private final IndexReader reader;
  private final String field;
  private final OrdinalMap map;

  FacetCounter(IndexReader reader, String field) throws IOException {
    this.reader = reader;
    this.field = field;
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
    }
    this.map = OrdinalMap.build(null, values, PackedInts.DEFAULT);
  }

  int[] counts() {
    return new int[(int) map.getValueCount()];
  }

  /** Adds the values of one segment's documents to counts. */
  Leaf leaf(LeafReaderContext context) throws IOException {
    return new Leaf(
        DocValues.getSortedSet(context.reader(), field), map.getGlobalOrds(context.ord));
  }

  /** One segment. Not thread-safe. */
  record Leaf(SortedSetDocValues values, LongValues global) {
    void count(int doc, int[] counts) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) global.get(values.nextOrd())]++;
        }
      }
    }
  }

  /** The {@code limit} most frequent values, the same number in the order of letters. */
  List<Found.Count> top(int[] counts, int limit) throws IOException {
    List<Integer> best = new ArrayList<>();
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] > 0
          && (best.size() < limit || counts[ord] > counts[best.get(best.size() - 1)])) {
        int at = best.size();
        while (at > 0 && counts[best.get(at - 1)] < counts[ord]) {
          at--;
        }
        best.add(at, ord);
        if (best.size() > limit) {
          best.remove(limit);
        }
      }
    }
    List<Found.Count> out = new ArrayList<>();
    for (int ord : best) {
      out.add(new Found.Count(value(ord), counts[ord]));
    }
    return out;
  }

  private String value(int ord) throws IOException {
    int segment = map.getFirstSegmentNumber(ord);
    SortedSetDocValues values =
        DocValues.getSortedSet(reader.leaves().get(segment).reader(), field);
    return values.lookupOrd(map.getFirstSegmentOrd(ord)).utf8ToString();
  }

  /** The counters of one reader, made when first asked for. Thread-safe. */
  static final class Cache {
    private final Map<String, FacetCounter> counters = new HashMap<>();
    private final IndexReader reader;

    Cache(IndexReader reader) {
      this.reader = reader;
    }

    synchronized FacetCounter of(String field) throws IOException {
      @Nullable FacetCounter known = counters.get(field);
      if (known == null) {
        known = new FacetCounter(reader, field);
        counters.put(field, known);
      }
      return known;
    }
  }
}
