package org.isnad.stance;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.isnad.learn.Features;
import org.isnad.lexicon.ResourceException;

/**
 * How much each word of news leans to praise or blame, and to judging or informing, by the cues it
 * follows: what comes after «أشاد» (“praised”) against what comes after «أدان» (“condemned”), what
 * comes after «اعتبر» (“considered”) against what comes after «ذكر» (“mentioned”).
 *
 * <p>Example: «بمجهودات» (“efforts”) leans to praise, «بارتكاب» (“of committing”) to blame. Words
 * are kept as 32-bit hashes of their stems. Immutable and thread-safe.
 */
final class Leanings {
  /** What one unit of log odds is in a kept score. */
  static final int SCALE = 20;

  private static final String PATH = "/org/isnad/models/stance/leanings.bin";
  private static final String[] SUFFIXES = {"ها", "هم", "ات", "ون", "ين", "ه", "ا"};
  private static final String[] ARTICLES = {"بال", "كال", "لل", "ال"};

  private final int[] hashes;
  private final byte[] praise;
  private final byte[] judging;

  Leanings(int[] hashes, byte[] praise, byte[] judging) {
    this.hashes = hashes;
    this.praise = praise;
    this.judging = judging;
  }

  /** The leanings {@code rows}: praise and judging by the hash of a stem, ascending. */
  static Leanings of(Map<Integer, byte[]> rows) {
    int[] hashes = new int[rows.size()];
    byte[] praise = new byte[rows.size()];
    byte[] judging = new byte[rows.size()];
    int at = 0;
    for (Map.Entry<Integer, byte[]> row : rows.entrySet()) {
      hashes[at] = row.getKey();
      praise[at] = row.getValue()[0];
      judging[at] = row.getValue()[1];
      at++;
    }
    return new Leanings(hashes, praise, judging);
  }

  /**
   * The leanings of this class path.
   *
   * @throws ResourceException if they are missing or damaged
   */
  static Leanings load() {
    try (InputStream in = Leanings.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new ResourceException(PATH, 0, "no such resource");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new ResourceException(PATH, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static Leanings read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] hashes = new int[size];
    byte[] praise = new byte[size];
    byte[] judging = new byte[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
      praise[i] = in.readByte();
      judging[i] = in.readByte();
    }
    return new Leanings(hashes, praise, judging);
  }

  /** Writes what {@link #load} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeInt(hashes[i]);
      out.writeByte(praise[i]);
      out.writeByte(judging[i]);
    }
  }

  /** The place of a folded word, or a negative number for an unknown one. */
  int find(String folded) {
    return Arrays.binarySearch(hashes, hash(stem(folded)));
  }

  static int hash(String stem) {
    return (int) ((Features.of(stem) * 0x9E3779B97F4A7C15L) >>> 32);
  }

  /** Log odds of praise over blame at a place, in units of {@link #SCALE}; 0 where unknown. */
  int praise(int place) {
    return place < 0 ? 0 : praise[place];
  }

  /** Log odds of judging over informing at a place, in units of {@link #SCALE}. */
  int judging(int place) {
    return place < 0 ? 0 : judging[place];
  }

  /** A folded word without one conjunction, one article and one ending. */
  static String stem(String folded) {
    String w = folded;
    if (w.length() > 4 && (w.charAt(0) == 'و' || w.charAt(0) == 'ف')) {
      w = w.startsWith("ال", 1) || w.length() > 5 ? w.substring(1) : w;
    }
    for (String article : ARTICLES) {
      if (w.startsWith(article) && w.length() - article.length() >= 3) {
        w = w.substring(article.length());
        break;
      }
    }
    for (String suffix : SUFFIXES) {
      if (w.endsWith(suffix) && w.length() - suffix.length() >= 3) {
        return w.substring(0, w.length() - suffix.length());
      }
    }
    return w;
  }
}
