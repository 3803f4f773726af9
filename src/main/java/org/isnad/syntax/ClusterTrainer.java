package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.learn.KMeans;
import org.isnad.learn.SkipGram;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;

/** Learns {@link WordClusters} from plain text: word vectors, grouped. Deterministic. */
public final class ClusterTrainer {
  private static final int LEAST_COUNT = 4;
  private static final int[] GROUPS = {64, 256, 1024};
  private static final int ROUNDS = 15;
  private static final SkipGram.Options VECTORS = new SkipGram.Options(64, 3, 5, 2, 0.03, 1e-4, 11);

  private ClusterTrainer() {}

  /** The groups of the words of {@code plain}. */
  public static WordClusters train(List<SegmentedArticle> plain) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SegmentedArticle article : plain) {
      article.tokens().forEach(t -> counts.merge(MatchKey.of(t.text()), 1, Integer::sum));
    }
    List<String> vocabulary =
        counts.keySet().stream()
            .filter(key -> counts.getOrDefault(key, 0) >= LEAST_COUNT)
            .sorted(Comparator.comparingInt(WordClusters::hash))
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < vocabulary.size(); i++) {
      numbers.put(vocabulary.get(i), i);
    }
    float[][] vectors = SkipGram.train(numbered(plain, numbers), vocabulary.size(), VECTORS);
    return new WordClusters(
        vocabulary.stream().mapToInt(WordClusters::hash).toArray(),
        frequencies(vocabulary, counts),
        groups(vectors));
  }

  private static short[][] groups(float[][] vectors) {
    short[][] groups = new short[WordClusters.LEVELS][vectors.length];
    for (int level = 0; level < groups.length; level++) {
      int[] numbers = KMeans.cluster(vectors, GROUPS[level], ROUNDS, 23 + level);
      for (int i = 0; i < numbers.length; i++) {
        groups[level][i] = (short) numbers[i];
      }
    }
    return groups;
  }

  private static byte[] frequencies(List<String> vocabulary, Map<String, Integer> counts) {
    byte[] frequencies = new byte[vocabulary.size()];
    for (int i = 0; i < frequencies.length; i++) {
      int count = counts.getOrDefault(vocabulary.get(i), 1);
      frequencies[i] = (byte) (32 - Integer.numberOfLeadingZeros(count));
    }
    return frequencies;
  }

  private static List<int[]> numbered(List<SegmentedArticle> plain, Map<String, Integer> numbers) {
    List<int[]> sentences = new ArrayList<>();
    for (SegmentedArticle article : plain) {
      for (Sentence s : article.sentences()) {
        sentences.add(
            article.tokens().subList(s.firstToken(), s.endToken()).stream()
                .mapToInt(t -> numbers.getOrDefault(MatchKey.of(t.text()), -1))
                .toArray());
      }
    }
    return sentences;
  }
}
