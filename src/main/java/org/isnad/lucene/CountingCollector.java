package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the documents found and the values of some of their fields. For one search. */
final class CountingCollector extends SimpleCollector {
  private final List<FacetCounter> counters;
  private final List<int[]> counts;
  private List<FacetCounter.Leaf> leaves = List.of();
  private long total;

  CountingCollector(List<FacetCounter> counters) {
    this.counters = List.copyOf(counters);
    this.counts = counters.stream().map(FacetCounter::counts).toList();
  }

  /** One collector for each thread that searches, summed in the end. */
  record Counting(List<FacetCounter> counters)
      implements CollectorManager<CountingCollector, CountingCollector> {
    Counting {
      counters = List.copyOf(counters);
    }

    @Override
    public CountingCollector newCollector() {
      return new CountingCollector(counters);
    }

    @Override
    public CountingCollector reduce(Collection<CountingCollector> collectors) {
      CountingCollector sum = newCollector();
      collectors.forEach(sum::add);
      return sum;
    }
  }

  private void add(CountingCollector other) {
    total += other.total;
    for (int i = 0; i < counts.size(); i++) {
      for (int value = 0; value < counts.get(i).length; value++) {
        counts.get(i)[value] += other.counts.get(i)[value];
      }
    }
  }

  long total() {
    return total;
  }

  List<int[]> counts() {
    return counts;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    List<FacetCounter.Leaf> next = new ArrayList<>();
    for (FacetCounter counter : counters) {
      next.add(counter.leaf(context));
    }
    leaves = next;
  }

  @Override
  public void collect(int doc) throws IOException {
    total++;
    for (int i = 0; i < counts.size(); i++) {
      leaves.get(i).count(doc, counts.get(i));
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
