package org.isnad.learn;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Groups vectors of length one around centres by the angle between them (spherical k-means).
 * Deterministic for a seed.
 */
public final class KMeans {
  private KMeans() {}

  /** The number of each vector's group, below {@code groups}. */
  public static int[] cluster(float[][] vectors, int groups, int rounds, long seed) {
    Random random = new Random(seed);
    float[][] centres = new float[groups][];
    for (int g = 0; g < groups; g++) {
      centres[g] = vectors[random.nextInt(vectors.length)].clone();
    }
    int[] nearest = new int[vectors.length];
    for (int round = 0; round < rounds; round++) {
      IntStream.range(0, vectors.length)
          .parallel()
          .forEach(i -> nearest[i] = nearest(vectors[i], centres));
      move(centres, vectors, nearest);
    }
    return nearest;
  }

  /**
   * Splits each group of {@code parents} into {@code parts}: a finer grouping inside a coarser one.
   * The parts of group g are numbered from g × {@code parts}.
   */
  public static int[] split(float[][] vectors, int[] parents, int parts, int rounds, long seed) {
    int groups = Arrays.stream(parents).max().orElse(-1) + 1;
    int[] out = new int[vectors.length];
    for (int g = 0; g < groups; g++) {
      int group = g;
      int[] members = IntStream.range(0, parents.length).filter(i -> parents[i] == group).toArray();
      float[][] own = Arrays.stream(members).mapToObj(i -> vectors[i]).toArray(float[][]::new);
      int[] nearest = own.length == 0 ? new int[0] : cluster(own, parts, rounds, seed + g);
      for (int i = 0; i < members.length; i++) {
        out[members[i]] = g * parts + nearest[i];
      }
    }
    return out;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float top = Float.NEGATIVE_INFINITY;
    for (int g = 0; g < centres.length; g++) {
      float dot = dot(vector, centres[g]);
      if (dot > top) {
        top = dot;
        best = g;
      }
    }
    return best;
  }

  /** Four sums side by side, which keeps the processor busy. */
  static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int d = 0;
    for (; d + 3 < a.length; d += 4) {
      s0 += a[d] * b[d];
      s1 += a[d + 1] * b[d + 1];
      s2 += a[d + 2] * b[d + 2];
      s3 += a[d + 3] * b[d + 3];
    }
    for (; d < a.length; d++) {
      s0 += a[d] * b[d];
    }
    return (s0 + s1) + (s2 + s3);
  }

  private static void move(float[][] centres, float[][] vectors, int[] nearest) {
    boolean[] used = new boolean[centres.length];
    for (int i = 0; i < vectors.length; i++) {
      float[] centre = centres[nearest[i]];
      if (!used[nearest[i]]) {
        Arrays.fill(centre, 0);
        used[nearest[i]] = true;
      }
      for (int d = 0; d < centre.length; d++) {
        centre[d] += vectors[i][d];
      }
    }
    for (float[] centre : centres) {
      normalise(centre);
    }
  }

  /** Makes {@code vector} one long, unless it is nothing. */
  static void normalise(float[] vector) {
    double sum = 0;
    for (float v : vector) {
      sum += v * v;
    }
    if (sum > 0) {
      float scale = (float) (1 / Math.sqrt(sum));
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= scale;
      }
    }
  }
}
