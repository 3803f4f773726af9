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

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float top = Float.NEGATIVE_INFINITY;
    for (int g = 0; g < centres.length; g++) {
      float dot = 0;
      for (int d = 0; d < vector.length; d++) {
        dot += vector[d] * centres[g][d];
      }
      if (dot > top) {
        top = dot;
        best = g;
      }
    }
    return best;
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
