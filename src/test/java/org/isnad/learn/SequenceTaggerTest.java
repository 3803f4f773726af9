package org.isnad.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.isnad.learn.SequenceTrainer.Example;
import org.isnad.learn.SequenceTrainer.Options;
import org.junit.jupiter.api.Test;

/**
 * A toy grammar: “mr” begins a person, which goes on over any name; a name elsewhere is nothing.
 */
class SequenceTaggerTest {
  private static final List<String> LABELS = List.of("O", "B-PER", "I-PER");
  private static final Options OPTIONS = new Options(14, 10, 0.2, 1e-6, 0, 0.001, 5);

  @Test
  void learnsToGoOnByWhatCameBefore() {
    SequenceTagger tagger = SequenceTrainer.train(LABELS, examples(300, 1), OPTIONS);
    int right = 0;
    int all = 0;
    for (Example example : examples(200, 2)) {
      int[] tags = tagger.tag(example.features());
      for (int i = 0; i < tags.length; i++) {
        right += tags[i] == example.labels().get(i) ? 1 : 0;
        all++;
      }
    }
    assertThat(right).as("of %d", all).isEqualTo(all);
  }

  @Test
  void neverContinuesWhatHasNotBegun() {
    SequenceTagger tagger = SequenceTrainer.train(LABELS, examples(20, 3), OPTIONS);
    Random random = new Random(4);
    for (int run = 0; run < 200; run++) {
      List<int[]> noise = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        noise.add(new int[] {random.nextInt(), random.nextInt(40)});
      }
      int[] tags = tagger.tag(noise);
      for (int i = 0; i < tags.length; i++) {
        if (tags[i] == 2) {
          assertThat(i).isPositive();
          assertThat(tags[i - 1]).isNotZero();
        }
      }
    }
  }

  @Test
  void sameSeedSameFile() throws IOException {
    byte[] one = bytes(SequenceTrainer.train(LABELS, examples(50, 6), OPTIONS));
    byte[] two = bytes(SequenceTrainer.train(LABELS, examples(50, 6), OPTIONS));
    assertThat(one).isEqualTo(two);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    SequenceTagger tagger = SequenceTrainer.train(LABELS, examples(100, 7), OPTIONS);
    SequenceTagger read =
        SequenceTagger.read(new DataInputStream(new ByteArrayInputStream(bytes(tagger))));
    assertThat(read.labels()).isEqualTo(LABELS);
    for (Example example : examples(50, 8)) {
      assertThat(read.tag(example.features())).isEqualTo(tagger.tag(example.features()));
    }
  }

  @Test
  void marginalsSumToOneAndAgreeWithTheBestPath() {
    SequenceTagger tagger = SequenceTrainer.train(LABELS, examples(300, 9), OPTIONS);
    for (Example example : examples(20, 10)) {
      SequenceTagger.Tagging tagging = tagger.tagWithProbabilities(example.features());
      for (int i = 0; i < tagging.size(); i++) {
        double sum = 0;
        for (int y = 0; y < LABELS.size(); y++) {
          sum += tagging.probability(i, y);
        }
        assertThat(sum).isCloseTo(1, Offset.offset(1e-9));
        assertThat(tagging.probability(i, tagging.label(i))).isGreaterThan(0.5);
      }
    }
  }

  @Test
  void anEmptySequenceHasNoLabels() {
    SequenceTagger tagger = SequenceTrainer.train(LABELS, examples(5, 11), OPTIONS);
    assertThat(tagger.tag(List.of())).isEmpty();
    assertThat(tagger.tagWithProbabilities(List.of()).size()).isZero();
  }

  @Test
  void refusesLabelsThatDoNotFitThePositions() {
    List<int[]> two = List.of(new int[] {1}, new int[] {2});
    assertThatThrownBy(() -> new Example(two, List.of(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 positions with 1 labels");
  }

  /** Words: 0 = “mr”, 1–9 names, 10–19 others. */
  private static List<Example> examples(int count, long seed) {
    Random random = new Random(seed);
    List<Example> out = new ArrayList<>();
    for (int e = 0; e < count; e++) {
      int n = random.nextInt(8) + 1;
      List<Integer> labels = new ArrayList<>();
      List<int[]> features = new ArrayList<>();
      int before = 10;
      for (int i = 0; i < n; i++) {
        int word = random.nextInt(3) == 0 ? 0 : random.nextInt(19) + 1;
        boolean name = word > 0 && word < 10;
        boolean inside = i > 0 && labels.get(i - 1) != 0;
        labels.add(!name ? 0 : inside ? 2 : before == 0 ? 1 : 0);
        features.add(features(word, before));
        before = word;
      }
      out.add(new Example(features, labels));
    }
    return out;
  }

  private static int[] features(int word, int before) {
    Features features = new Features();
    features.add(1, word);
    features.add(2, before);
    features.add(3, word > 0 && word < 10 ? 1 : 0, before == 0 ? 1 : 0);
    return features.toArray();
  }

  private static byte[] bytes(SequenceTagger tagger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tagger.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
