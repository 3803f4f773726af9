package org.isnad.duplicates;

import java.util.Arrays;
import java.util.List;

/**
 * What is left of an article to find it again: a hash of all its words, and by MinHash the least
 * hashes of its sequences of three words. The share of equal ones among two articles' estimates how
 * many sequences they have in common (Jaccard).
 *
 * <p>Example: two reports that differ in «قال»/«أكد» (“said”/“affirmed”) here and there are still
 * alike. Depends on the text alone: the same on every machine. Immutable and thread-safe.
 */
public final class Fingerprint {
  /** Articles this much alike are the same report. */
  public static final double SAME_REPORT = 0.7;

  /** Keys of an article; two articles that are the same report share one all but surely. */
  public static final int BANDS = 16;

  private static final int ROWS = 4;
  private static final int HASHES = BANDS * ROWS;
  private static final int SEQUENCE = 3;
  private static final int FEWEST_SEQUENCES = 12;
  private static final long[] SEEDS = seeds();

  private final long exact;
  private final int[] least;

  private Fingerprint(long exact, int[] least) {
    this.exact = exact;
    this.least = least;
  }

  /** The fingerprint of {@code text}. */
  public static Fingerprint of(String text) {
    List<String> words = Words.of(text);
    long exact = words.size();
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.get(i));
      exact = mix(exact * 31 + hashes[i]);
    }
    int sequences = hashes.length - SEQUENCE + 1;
    return new Fingerprint(
        exact, sequences < FEWEST_SEQUENCES ? new int[0] : least(hashes, sequences));
  }

  /** A fingerprint from what {@link #exact} and {@link #least} gave, perhaps on another machine. */
  public static Fingerprint of(long exact, int[] least) {
    if (least.length != 0 && least.length != HASHES) {
      throw new IllegalArgumentException("not " + HASHES + " hashes: " + least.length);
    }
    return new Fingerprint(exact, least.clone());
  }

  /** The least hashes; none for a text too short to be like another without being the same. */
  public int[] least() {
    return least.clone();
  }

  /** Equal for texts with the same words in the same order. */
  public long exact() {
    return exact;
  }

  /**
   * One key a band; none for a text so short that only the very same words make it the same report.
   */
  public long[] bands() {
    long[] bands = new long[least.length / ROWS];
    for (int band = 0; band < bands.length; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key * 31 + least[band * ROWS + row]);
      }
      bands[band] = key;
    }
    return bands;
  }

  /** 1 for the same words, else the estimated share of common sequences; below 1 then. */
  public double similarity(Fingerprint other) {
    if (exact == other.exact) {
      return 1;
    }
    if (least.length == 0 || other.least.length == 0) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += least[i] == other.least[i] ? 1 : 0;
    }
    return Math.min(equal, HASHES - 1) / (double) HASHES;
  }

  private static int[] least(long[] words, int sequences) {
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i < sequences; i++) {
      long sequence = mix(mix(words[i] * 31 + words[i + 1]) * 31 + words[i + 2]);
      for (int n = 0; n < HASHES; n++) {
        int value = (int) (mix(sequence ^ SEEDS[n]) >>> 33);
        least[n] = Math.min(least[n], value);
      }
    }
    return least;
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 0x100000001B3L + word.charAt(i);
    }
    return mix(hash);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static long[] seeds() {
    long[] seeds = new long[HASHES];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = mix(0x9E3779B97F4A7C15L * (i + 1));
    }
    return seeds;
  }
}
