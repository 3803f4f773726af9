package org.isnad.text;

import java.util.Arrays;

/**
 * Says for every letter of a normalised text which letters of the original it came from.
 *
 * <p>Example: «قَالَ» (“said”, with harakat) is normalised to «قال»; the normalised span [0, 3)
 * comes from the original [0, 5). Built by a {@link Builder} that must account for every letter of
 * both texts, after the alignment of OpenNLP's normalisers. Immutable and thread-safe.
 */
public final class Alignment {
  private final int[] starts;
  private final int[] ends;
  private final int originalLength;

  private Alignment(int[] starts, int[] ends, int originalLength) {
    this.starts = starts;
    this.ends = ends;
    this.originalLength = originalLength;
  }

  /** The alignment of a text of {@code length} code units with itself. */
  public static Alignment identity(int length) {
    return new Builder().equal(length).build();
  }

  public int normalizedLength() {
    return starts.length;
  }

  public int originalLength() {
    return originalLength;
  }

  /** The original offset at which the normalised letter {@code index} begins. */
  public int originalStart(int index) {
    return index < starts.length ? starts[index] : originalLength;
  }

  /** The smallest original span that holds what became the normalised {@code span}. */
  public Span toOriginal(Span span) {
    if (span.isEmpty()) {
      int at = originalStart(span.start());
      return new Span(at, at);
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /**
   * The normalised span of all letters that come from inside {@code original}; empty if none does.
   */
  public Span toNormalized(Span original) {
    int from = lowerBound(starts, original.start());
    int to = from;
    while (to < starts.length && ends[to] <= original.end()) {
      to++;
    }
    return new Span(from, Math.max(from, to));
  }

  /** This alignment followed by {@code next}, whose original is this one's normalised text. */
  public Alignment then(Alignment next) {
    if (next.originalLength != starts.length) {
      throw new IllegalArgumentException(
          "next step aligns " + next.originalLength + " letters, not " + starts.length);
    }
    int n = next.starts.length;
    int[] s = new int[n];
    int[] e = new int[n];
    for (int i = 0; i < n; i++) {
      Span back = toOriginal(new Span(next.starts[i], next.ends[i]));
      s[i] = back.start();
      e[i] = back.end();
    }
    return new Alignment(s, e, originalLength);
  }

  private static int lowerBound(int[] sorted, int value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sorted[mid] < value) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Collects the edits of one pass from left to right. Not thread-safe. */
  public static final class Builder {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;
    private int original;

    /** The next {@code n} letters are the same in both texts. */
    public Builder equal(int n) {
      for (int i = 0; i < n; i++) {
        put(original, original + 1);
        original++;
      }
      return this;
    }

    /**
     * The next {@code from} original letters became {@code to} normalised ones; either may be 0.
     */
    public Builder replace(int from, int to) {
      for (int i = 0; i < to; i++) {
        put(original, original + from);
      }
      original += from;
      return this;
    }

    public Alignment build() {
      return new Alignment(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), original);
    }

    private void put(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
    }
  }
}
