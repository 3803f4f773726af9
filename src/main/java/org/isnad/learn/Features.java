package org.isnad.learn;

import java.util.Arrays;

/**
 * Collects the hashed binary features of one candidate or position. A feature is a template number
 * and one or more values; its 32-bit hash is masked to the size of the weight vector ({@link
 * Weights}) that reads it.
 *
 * <p>Feature hashing after Weinberger et al. (2009), “Feature Hashing for Large Scale Multitask
 * Learning”. Not thread-safe: one collector a thread, reused.
 */
public final class Features {
  private int[] hashes = new int[64];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** The {@code i}-th feature's hash, to be masked by the weights. */
  public int hash(int i) {
    return hashes[i];
  }

  /** A copy of all hashes, for training. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  public void add(int template) {
    put(mix(template));
  }

  public void add(int template, long a) {
    put(mix(template * 0x9E3779B97F4A7C15L + a));
  }

  public void add(int template, long a, long b) {
    put(mix(mix(template * 0x9E3779B97F4A7C15L + a) + b));
  }

  public void add(int template, long a, long b, long c) {
    put(mix(mix(mix(template * 0x9E3779B97F4A7C15L + a) + b) + c));
  }

  public void add(int template, String a) {
    add(template, of(a));
  }

  public void add(int template, String a, String b) {
    add(template, of(a), of(b));
  }

  public void add(int template, String a, String b, String c) {
    add(template, of(a), of(b), of(c));
  }

  /** A 64-bit hash of a string's letters, the same on every machine (FNV-1a over UTF-16). */
  public static long of(String s) {
    return more(0xcbf29ce484222325L, s);
  }

  /** {@link #of(String)} of the digits of {@code n}. */
  public static long of(int n) {
    return more(0xcbf29ce484222325L, n);
  }

  /** The hash of the letters behind {@code hash} with those of {@code s} after them. */
  public static long more(long hash, String s) {
    return more(hash, s, 0, s.length());
  }

  /** {@link #of(String)} of the letters of {@code s} from {@code from} to before {@code end}. */
  public static long of(String s, int from, int end) {
    return more(0xcbf29ce484222325L, s, from, end);
  }

  private static long more(long hash, String s, int from, int end) {
    long h = hash;
    for (int i = from; i < end; i++) {
      h = (h ^ s.charAt(i)) * 0x100000001b3L;
    }
    return h;
  }

  /** The hash of the letters behind {@code hash} with the digits of {@code n} after them. */
  public static long more(long hash, int n) {
    if (n < 0 || n > 9) {
      return more(hash, Integer.toString(n));
    }
    return (hash ^ ('0' + n)) * 0x100000001b3L;
  }

  /** The hash that {@link #add(int, long, long)} adds. */
  public static int hash(int template, long a, long b) {
    return (int) (mix(mix(template * 0x9E3779B97F4A7C15L + a) + b) >>> 32);
  }

  private void put(long mixed) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = (int) (mixed >>> 32);
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
