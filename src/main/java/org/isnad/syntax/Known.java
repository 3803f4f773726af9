package org.isnad.syntax;

/** What a model knows of one word: the cuts seen with it, most frequent first, and how often. */
final class Known {
  private final int[] cuts;
  private final int[] counts;
  private final int total;

  Known(int[] cuts, int[] counts) {
    this.cuts = cuts;
    this.counts = counts;
    int sum = 0;
    for (int c : counts) {
      sum += c;
    }
    total = sum;
  }

  int size() {
    return cuts.length;
  }

  int cut(int i) {
    return cuts[i];
  }

  int count(int i) {
    return counts[i];
  }

  /** How often the word was seen. */
  int total() {
    return total;
  }
}
