package org.isnad.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SkipGramTest {
  /** Words 0 and 1 stand before 4 and after 5, words 2 and 3 the other way round. */
  private static final List<int[]> SENTENCES = sentences();

  private static List<int[]> sentences() {
    Random random = new Random(3);
    List<int[]> out = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      int pick = random.nextInt(2);
      out.add(i % 2 == 0 ? new int[] {5, pick, 4} : new int[] {4, 2 + pick, 5});
    }
    return out;
  }

  @Test
  void theNeighboursPlaceTellsWordsApart() {
    float[][] vectors = train(true);
    assertThat(cosine(vectors[0], vectors[1])).isGreaterThan(cosine(vectors[0], vectors[2]) + 0.3);
    assertThat(cosine(vectors[2], vectors[3])).isGreaterThan(cosine(vectors[1], vectors[3]) + 0.3);
  }

  @Test
  void theSameSeedGivesTheSameVectors() {
    assertThat(train(true)).isDeepEqualTo(train(true));
    assertThat(train(false)).isDeepEqualTo(train(false));
  }

  private static float[][] train(boolean ordered) {
    return SkipGram.train(SENTENCES, 6, new SkipGram.Options(16, 1, 3, 4, 0.05, 1, ordered, 11));
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
