package org.isnad.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A weight for each of 2<sup>bits</sup> hashed features. In a file only weights that matter are
 * kept, as 16-bit steps of a common scale, so a model of a few hundred thousand features takes
 * under a megabyte.
 *
 * <p>Thread-safe for reading once trained.
 */
public final class Weights {
  private final float[] values;
  private final int mask;

  /**
   * @param bits log2 of the number of weights, 8–26
   */
  public Weights(int bits) {
    if (bits < 8 || bits > 26) {
      throw new IllegalArgumentException("bits must be 8–26: " + bits);
    }
    values = new float[1 << bits];
    mask = values.length - 1;
  }

  private Weights(float[] values) {
    this.values = values;
    this.mask = values.length - 1;
  }

  public int size() {
    return values.length;
  }

  public int index(int hash) {
    return hash & mask;
  }

  public float get(int index) {
    return values[index];
  }

  public void set(int index, float value) {
    values[index] = value;
  }

  /** Adds the {@code n} weights from {@code index} on to {@code sums} from {@code at} on. */
  void add(int index, int n, double[] sums, int at) {
    for (int i = 0; i < n; i++) {
      sums[at + i] += values[index + i];
    }
  }

  /** The sum of the weights of all features. */
  public double score(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += values[features.hash(i) & mask];
    }
    return sum;
  }

  /** The sum of the weights of {@code hashes}. */
  public double score(int[] hashes) {
    double sum = 0;
    for (int hash : hashes) {
      sum += values[hash & mask];
    }
    return sum;
  }

  /** Writes the weights; those below one step of the 16-bit scale are dropped. */
  public void write(DataOutputStream out) throws IOException {
    float top = 0;
    for (float v : values) {
      top = Math.max(top, Math.abs(v));
    }
    float scale = top == 0 ? 1 : top / Short.MAX_VALUE;
    int kept = 0;
    for (float v : values) {
      if (Math.round(v / scale) != 0) {
        kept++;
      }
    }
    out.writeByte(Integer.numberOfTrailingZeros(values.length));
    out.writeFloat(scale);
    out.writeInt(kept);
    int previous = -1;
    for (int i = 0; i < values.length; i++) {
      int step = Math.round(values[i] / scale);
      if (step != 0) {
        writeGap(out, i - previous);
        out.writeShort(step);
        previous = i;
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Weights read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    if (bits < 8 || bits > 26) {
      throw new IOException("not a weight vector: bits " + bits);
    }
    float[] values = new float[1 << bits];
    float scale = in.readFloat();
    int kept = in.readInt();
    int at = -1;
    for (int i = 0; i < kept; i++) {
      at += readGap(in);
      if (at >= values.length) {
        throw new IOException("weight " + at + " of " + values.length);
      }
      values[at] = in.readShort() * scale;
    }
    return new Weights(values);
  }

  /** Seven bits a byte, the high bit set where more follow. */
  private static void writeGap(DataOutputStream out, int gap) throws IOException {
    int rest = gap;
    while (rest >= 0x80) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readGap(DataInputStream in) throws IOException {
    int gap = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      gap |= (b & 0x7f) << shift;
      if (b < 0x80) {
        return gap;
      }
    }
  }
}
