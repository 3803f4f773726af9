package org.isnad.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.attribution.AttributionModel.Choice;
import org.isnad.attribution.Structure.Order;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Attribution;
import org.isnad.syntax.WordClusters;

/**
 * Fits an {@link AttributionModel} to annotated articles. Deterministic: the same articles in the
 * same order give the same bytes.
 */
public final class AttributionTrainer {
  private final CueFinder finder;
  private final WordSource words;
  private final Map<Choice, List<Ranker.Case>> cases = new EnumMap<>(Choice.class);

  /** A trainer that finds its candidates with {@code lexicon}. */
  public AttributionTrainer(CueLexicon lexicon, WordClusters clusters) {
    this.finder = new CueFinder(lexicon);
    this.words = new WordSource(lexicon, clusters);
    for (Choice choice : Choice.values()) {
      cases.put(choice, new ArrayList<>());
    }
  }

  /** Learns from one article and its annotated attributions. */
  public void add(AnalyzedArticle article, List<Attribution> annotated) {
    ArticleView v = new ArticleView(article, words);
    GoldMap gold = new GoldMap(v, annotated);
    int previous = -1;
    CueScorer scorer = new CueScorer(v);
    List<CueCandidate> candidates = finder.find(v);
    candidates.stream().filter(gold::isCue).forEach(c -> v.markCue(c.first()));
    for (CueCandidate c : candidates) {
      boolean cue = gold.isCue(c);
      add(Choice.CUE, List.of(new int[0], scorer.features(c, previous)), cue ? 1 : 0);
      if (cue) {
        addStructure(v, c, gold);
        previous = c.first();
      }
    }
  }

  private void addStructure(ArticleView v, CueCandidate c, GoldMap gold) {
    Spans spans = new Spans(v, c);
    Structure g = gold.structure(c);
    add(Choice.ORDER, Ranker.labels(spans.order(), Order.values().length), g.order().ordinal());
    if (g.order() == Order.AFTER) {
      add(Choice.START, spans.starts(), g.start(), g.start());
      add(Choice.END, spans.ends(g.start()), g.end(), g.end());
    } else if (g.order() == Order.BEFORE) {
      add(Choice.BEFORE_END, spans.beforeEnds(), g.end(), g.end());
      add(Choice.BEFORE_START, spans.beforeStarts(g.end()), g.start(), g.start());
    }
    if (g.order() != Order.AROUND) {
      add(Choice.SOURCE, spans.sources(g.start(), g.end()), g.from(), g.to());
    }
    TypeFeatures.collect(v, gold.attribution(c))
        .ifPresent(
            f -> add(Choice.TYPE, Ranker.labels(f, 3), gold.attribution(c).type().ordinal()));
  }

  private void add(Choice choice, Spans.Options options, int from, int to) {
    int gold = options.find(from, to);
    if (gold >= 0) {
      add(choice, options.features(), gold);
    }
  }

  private void add(Choice choice, List<int[]> candidates, int gold) {
    cases.computeIfAbsent(choice, k -> new ArrayList<>()).add(new Ranker.Case(candidates, gold));
  }

  /** The model of all articles added. */
  public AttributionModel train() {
    Map<Choice, Weights> weights = new EnumMap<>(Choice.class);
    cases.forEach((choice, list) -> weights.put(choice, Ranker.train(list, options(choice))));
    return new AttributionModel(weights);
  }

  private static Ranker.Options options(Choice choice) {
    Ranker.Options standard = Ranker.Options.standard();
    int bits = choice == Choice.SOURCE || choice == Choice.END ? 20 : 18;
    return new Ranker.Options(
        bits, standard.epochs(), standard.rate(), standard.l2(), standard.seed());
  }
}
