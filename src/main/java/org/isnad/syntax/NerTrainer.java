package org.isnad.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.learn.SequenceTrainer;
import org.isnad.learn.SequenceTrainer.Example;
import org.isnad.lexicon.EntityWords;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;

/** Trains {@link NerTagger}: fits the chain to labelled articles. Deterministic. */
public final class NerTrainer {
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
    for (Sentence s : article.sentences()) {
      List<Token> tokens = article.tokens().subList(s.firstToken(), s.endToken());
      List<Integer> gold = new ArrayList<>();
      for (int i = s.firstToken(); i < s.endToken(); i++) {
        gold.add(labels[i]);
      }
      examples.add(new Example(NerFeatures.of(words.read(tokens), clusters), gold));
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
    return new NerModel(clusters, names, SequenceTrainer.train(NerModel.LABELS, examples, options));
  }
}
