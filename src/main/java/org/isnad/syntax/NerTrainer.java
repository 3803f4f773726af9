package org.isnad.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.learn.SequenceTagger;
import org.isnad.learn.SequenceTrainer;
import org.isnad.learn.SequenceTrainer.Example;
import org.isnad.lexicon.EntityWords;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;

/** Trains {@link NerTagger}: fits the chain to labelled articles. Deterministic. */
public final class NerTrainer {
  /** Taken off «O», which the training text is too sure of for news of other years. */
  private static final double PENALTY = 2;

  private final WordClusters clusters;
  private final NameTokens names;
  private final NerWords words;
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

  /** Adds an article with all its entities. */
  public void learn(SegmentedArticle article, List<Entity> entities) {
    int[] labels = new int[article.tokens().size()];
    for (Entity entity : entities) {
      for (int i = entity.first(); i < entity.end(); i++) {
        labels[i] = NerModel.label(entity.kind(), i > entity.first());
      }
    }
    List<List<int[]>> features = NerFeatures.of(words.read(article), clusters);
    for (int i = 0; i < features.size(); i++) {
      Sentence s = article.sentences().get(i);
      List<Integer> own = new ArrayList<>();
      for (int t = s.firstToken(); t < s.endToken(); t++) {
        own.add(labels[t]);
      }
      examples.add(new Example(features.get(i), own));
    }
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
