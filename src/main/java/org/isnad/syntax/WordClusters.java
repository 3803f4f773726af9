package org.isnad.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.ResourceException;

/**
 * How frequent a word is in news and which groups of words it belongs to, by {@link
 * org.isnad.lexicon.MatchKey}: «القاهرة» and «بغداد» (“Cairo”, “Baghdad”) share groups. Words are
 * kept as 32-bit hashes. Immutable and thread-safe.
 */
public final class WordClusters {
  /** How many groupings there are, from coarse to fine. */
  static final int LEVELS = 3;

  private static final String PATH = "/org/isnad/models/clusters/clusters.bin";

  private final int[] hashes;
  private final byte[] frequencies;
  private final short[][] groups;

  /**
   * @param hashes of the words, ascending
   * @param frequencies log2 of each word's count
   * @param groups level by word
   */
  WordClusters(int[] hashes, byte[] frequencies, short[][] groups) {
    this.hashes = hashes;
    this.frequencies = frequencies;
    this.groups = groups;
  }

  /**
   * The groups of this class path.
   *
   * @throws ResourceException if they are missing or damaged
   */
  public static WordClusters load() {
    try (InputStream in = WordClusters.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new ResourceException(PATH, 0, "no such resource");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new ResourceException(PATH, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** Groups that know no word: for runs without them. */
  public static WordClusters none() {
    return new WordClusters(new int[0], new byte[0], new short[LEVELS][0]);
  }

  /** The coarse group of a normalised word; -1 for an unknown one. */
  public int coarse(String word) {
    return group(find(MatchKey.of(word)), 0);
  }

  /** The finer group of a normalised word; -1 for an unknown one. */
  public int fine(String word) {
    return group(find(MatchKey.of(word)), 1);
  }

  static int hash(String key) {
    long h = org.isnad.learn.Features.of(key) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }

  /** The number of {@code key}, or a negative number for an unknown word. */
  int find(String key) {
    return Arrays.binarySearch(hashes, hash(key));
  }

  /** Log2 of how often the word with this number was seen; 0 for an unknown one. */
  int frequency(int word) {
    return word < 0 ? 0 : frequencies[word];
  }

  /** The word's group at {@code level}; -1 for an unknown one. */
  int group(int word, int level) {
    return word < 0 ? -1 : groups[level][word];
  }

  int size() {
    return hashes.length;
  }

  /** Writes hashes, frequencies and groups. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeInt(hashes[i]);
      out.writeByte(frequencies[i]);
      for (short[] level : groups) {
        out.writeShort(level[i]);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WordClusters read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] hashes = new int[size];
    byte[] frequencies = new byte[size];
    short[][] groups = new short[LEVELS][size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
      frequencies[i] = in.readByte();
      for (short[] level : groups) {
        level[i] = in.readShort();
      }
    }
    return new WordClusters(hashes, frequencies, groups);
  }
}
