package org.isnad.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How common a word is in names of persons, in steps of log2 (1 = seen once; 0 = never): «محمد» is
 * very common. Words are kept as 32-bit hashes. Immutable and thread-safe.
 */
final class NameTokens {
  private final int[] hashes;
  private final byte[] steps;

  private NameTokens(int[] hashes, byte[] steps) {
    this.hashes = hashes;
    this.steps = steps;
  }

  /**
   * @param counts how often each word, a match key, occurs in names
   */
  static NameTokens of(Map<String, Integer> counts) {
    TreeMap<Integer, Integer> byHash = new TreeMap<>();
    counts.forEach((key, count) -> byHash.merge(WordClusters.hash(key), count, Integer::sum));
    int[] hashes = byHash.keySet().stream().mapToInt(h -> h).toArray();
    byte[] steps = new byte[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      Integer count = byHash.getOrDefault(hashes[i], 1);
      steps[i] = (byte) (32 - Integer.numberOfLeadingZeros(Math.max(1, count)));
    }
    return new NameTokens(hashes, steps);
  }

  int step(String key) {
    int at = Arrays.binarySearch(hashes, WordClusters.hash(key));
    return at < 0 ? 0 : steps[at];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeInt(hashes[i]);
      out.writeByte(steps[i]);
    }
  }

  static NameTokens read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] hashes = new int[size];
    byte[] steps = new byte[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
      steps[i] = in.readByte();
    }
    return new NameTokens(hashes, steps);
  }
}
