package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.learn.KMeans;
import org.isnad.learn.SkipGram;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;

/** Learns {@link WordClusters} from plain text: word vectors, grouped. Deterministic. */
public final class ClusterTrainer {
  private static final int LEAST_COUNT = 4;
  private static final int[] GROUPS = {64, 256, 1024};
  private static final int ROUNDS = 15;
  private static final SkipGram.Options TOPICS =
      new SkipGram.Options(64, 3, 5, 2, 0.03, 1e-4, false, 11);
  private static final SkipGram.Options PLACES =
      new SkipGram.Options(64, 2, 5, 5, 0.05, 1e-3, true, 11);

  private final List<SegmentedArticle> plain;
  private final Map<String, Integer> counts = new TreeMap<>();

  private ClusterTrainer(List<SegmentedArticle> plain) {
    this.plain = plain;
    for (SegmentedArticle article : plain) {
      article.tokens().forEach(t -> counts.merge(MatchKey.of(t.text()), 1, Integer::sum));
    }
  }

  /** The groups of the words of {@code plain}, by the words around them. */
  public static WordClusters train(List<SegmentedArticle> plain) {
    return new ClusterTrainer(plain).train(t -> MatchKey.of(t.text()), TOPICS);
  }

  /**
   * The groups of the stems of {@code plain}, by the words that stand right before and after them:
   * «أرسنال» and «يوفنتوس» (“Arsenal”, “Juventus”) but not «مباراة» (“match”).
   */
  public static WordClusters trainStems(List<SegmentedArticle> plain) {
    ClusterTrainer trainer = new ClusterTrainer(plain);
    return trainer.train(trainer::stem, PLACES);
  }

  private WordClusters train(Function<Token, String> key, SkipGram.Options options) {
    List<List<String>> sentences = read(key);
    Map<String, Integer> own = new TreeMap<>();
    sentences.forEach(s -> s.forEach(word -> own.merge(word, 1, Integer::sum)));
    List<String> vocabulary =
        own.keySet().stream()
            .filter(word -> own.getOrDefault(word, 0) >= LEAST_COUNT)
            .sorted(Comparator.comparingInt(WordClusters::hash))
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < vocabulary.size(); i++) {
      numbers.put(vocabulary.get(i), i);
    }
    List<int[]> numbered = new ArrayList<>(sentences.size());
    for (List<String> s : sentences) {
      numbered.add(s.stream().mapToInt(word -> numbers.getOrDefault(word, -1)).toArray());
    }
    float[][] vectors = SkipGram.train(numbered, vocabulary.size(), options);
    return new WordClusters(
        vocabulary.stream().mapToInt(WordClusters::hash).toArray(),
        frequencies(vocabulary),
        groups(vectors));
  }

  private List<List<String>> read(Function<Token, String> key) {
    List<List<String>> sentences = new ArrayList<>();
    for (SegmentedArticle article : plain) {
      for (Sentence s : article.sentences()) {
        sentences.add(
            article.tokens().subList(s.firstToken(), s.endToken()).stream().map(key).toList());
      }
    }
    return sentences;
  }

  private String stem(Token token) {
    String key = MatchKey.of(token.text());
    return token.isWord() ? Stems.of(key, this::frequency) : key;
  }

  private int frequency(String key) {
    int count = counts.getOrDefault(key, 0);
    return count < LEAST_COUNT ? 0 : log2(count);
  }

  private static int log2(int count) {
    return 32 - Integer.numberOfLeadingZeros(count);
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

  private byte[] frequencies(List<String> vocabulary) {
    byte[] frequencies = new byte[vocabulary.size()];
    for (int i = 0; i < frequencies.length; i++) {
      frequencies[i] = (byte) log2(counts.getOrDefault(vocabulary.get(i), 0));
    }
    return frequencies;
  }
}
