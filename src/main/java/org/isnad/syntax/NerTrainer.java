package org.isnad.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.isnad.learn.SequenceTagger;
import org.isnad.learn.SequenceTrainer;
import org.isnad.learn.SequenceTrainer.Example;
import org.isnad.lexicon.EntityWords;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.Entity;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;

/** Trains {@link NerTagger}: fits the chain to labelled articles. Deterministic. */
public final class NerTrainer {
  /** Taken off «O», which the training text is too sure of for news of other years. */
  private static final double PENALTY = 2.3;

  private static final int FREQUENT = 9;

  private final WordClusters clusters;
  private final NameTokens names;
  private final NerWords words;
  private int articles;
  private final List<Example> examples = new ArrayList<>();

  private NerTrainer(WordClusters clusters, NameTokens names) {
    this.clusters = clusters;
    this.names = names;
    this.words = new NerWords(clusters, names, EntityWords.load());
  }

  /** A trainer that knows the groups of words and how often words occur in names. */
  public static NerTrainer of(WordClusters clusters, Map<String, Integer> nameCounts) {
    Map<String, Integer> keys = new HashMap<>();
    nameCounts.forEach((name, count) -> keys.merge(MatchKey.of(name), count, Integer::sum));
    return new NerTrainer(clusters, NameTokens.of(keys));
  }

  /**
   * Adds an article with all its entities, and once more with half of its names and rarer words
   * hidden, so that what stands beside a name is learnt too.
   */
  public void learn(SegmentedArticle article, List<Morph> morphs, List<Entity> entities) {
    learn(article, morphs, entities, s -> true);
  }

  /** Adds only the sentences that {@code which} takes. */
  public void learn(
      SegmentedArticle article,
      List<Morph> morphs,
      List<Entity> entities,
      Predicate<Sentence> which) {
    int[] labels = new int[article.tokens().size()];
    for (Entity entity : entities) {
      for (int i = entity.first(); i < entity.end(); i++) {
        labels[i] = NerModel.label(entity.kind(), i > entity.first());
      }
    }
    List<List<NerWord>> read = words.read(article, morphs);
    add(article, labels, read, which);
    add(article, labels, hide(read, labels), which);
  }

  private void add(
      SegmentedArticle article, int[] labels, List<List<NerWord>> read, Predicate<Sentence> which) {
    List<List<int[]>> features = NerFeatures.of(read);
    for (int i = 0; i < features.size(); i++) {
      Sentence s = article.sentences().get(i);
      if (which.test(s)) {
        examples.add(
            new Example(
                features.get(i),
                Arrays.stream(labels, s.firstToken(), s.endToken()).boxed().toList()));
      }
    }
  }

  private List<List<NerWord>> hide(List<List<NerWord>> read, int[] labels) {
    Random random = new Random(31L * ++articles);
    List<List<NerWord>> hidden = new ArrayList<>(read.size());
    int at = 0;
    for (List<NerWord> sentence : read) {
      List<NerWord> words = new ArrayList<>(sentence.size());
      for (NerWord word : sentence) {
        boolean may =
            word.kind() == Token.Kind.WORD && (labels[at] > 0 || word.frequency() < FREQUENT);
        words.add(may && random.nextBoolean() ? word.hide(random.nextLong()) : word);
        at++;
      }
      hidden.add(words);
    }
    return hidden;
  }

  /** Fits the chain to all that was learnt. */
  public NerTagger fit(SequenceTrainer.Options options) {
    return new NerTagger(model(options));
  }

  /** Fits the chain and writes the model. */
  public void write(DataOutputStream out, SequenceTrainer.Options options) throws IOException {
    model(options).write(out);
  }

  private NerModel model(SequenceTrainer.Options options) {
    SequenceTagger tagger = SequenceTrainer.train(NerModel.LABELS, examples, options);
    return new NerModel(clusters, names, tagger.penalised(0, PENALTY));
  }
}
