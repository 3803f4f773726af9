package org.isnad.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.eval.ArticleScore.Outcome;
import org.isnad.eval.Evaluation.Bin;
import org.isnad.eval.Evaluation.Threshold;
import org.isnad.json.ClaimRecord;

/**
 * Scores claims against annotated articles.
 *
 * <p>Example: of «أكد علوش أن المعارضة لن تذهب» (“Alloush affirmed that the opposition will not
 * go”) it counts whether the claim is there, its content and source to the word, its speaker, act,
 * type, stance, figures and times. Claims of other articles are passed over. Stateless and
 * thread-safe.
 */
public final class Scorer {
  private static final double[] THRESHOLDS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};
  private static final int BINS = 10;

  private Scorer() {}

  /** Everything measured of {@code claims} on {@code gold}; {@code name} is the set's. */
  public static Evaluation evaluate(String name, GoldSet gold, List<ClaimRecord> claims) {
    List<ArticleScore> articles = articles(gold, claims);
    List<Threshold> thresholds = new ArrayList<>();
    for (double least : THRESHOLDS) {
      List<ClaimRecord> kept = claims.stream().filter(c -> c.confidence() >= least).toList();
      thresholds.add(new Threshold(least, sum(articles(gold, kept))));
    }
    return new Evaluation(
        name,
        sum(articles),
        outlets(articles),
        Groups.types(articles),
        Groups.rules(articles),
        thresholds,
        bins(articles),
        acts(articles),
        articles.stream().flatMap(article -> ErrorLines.of(article).stream()).toList());
  }

  private static List<ArticleScore> articles(GoldSet gold, List<ClaimRecord> claims) {
    Map<String, List<ClaimRecord>> byArticle = new HashMap<>();
    for (ClaimRecord claim : claims) {
      byArticle.computeIfAbsent(claim.article().id(), id -> new ArrayList<>()).add(claim);
    }
    List<ArticleScore> scores = new ArrayList<>();
    for (GoldArticle article : gold.articles()) {
      scores.add(ArticleScorer.score(article, byArticle.getOrDefault(article.id(), List.of())));
    }
    return scores;
  }

  private static Scores sum(List<ArticleScore> articles) {
    return articles.stream().map(ArticleScore::scores).reduce(Scores.NONE, Scores::plus);
  }

  private static SortedMap<String, Scores> outlets(List<ArticleScore> articles) {
    SortedMap<String, Scores> outlets = new TreeMap<>();
    for (ArticleScore article : articles) {
      outlets.merge(article.gold().outlet(), article.scores(), Scores::plus);
    }
    return outlets;
  }

  private static Map<String, Map<String, Integer>> acts(List<ArticleScore> articles) {
    Map<String, Map<String, Integer>> acts = new TreeMap<>();
    for (ArticleScore article : articles) {
      for (Outcome outcome : article.outcomes()) {
        String gold = article.gold().attributions().get(outcome.pair().gold()).act();
        String system = article.system().get(outcome.pair().system()).act();
        acts.computeIfAbsent(gold == null ? Groups.NO_LABEL : gold, act -> new TreeMap<>())
            .merge(system == null ? Groups.NO_LABEL : system, 1, Integer::sum);
      }
    }
    return acts;
  }

  private static List<Bin> bins(List<ArticleScore> articles) {
    Share[] paired = new Share[BINS];
    double[] sums = new double[BINS];
    java.util.Arrays.fill(paired, Share.NONE);
    for (ArticleScore article : articles) {
      List<Integer> found =
          article.outcomes().stream().map(outcome -> outcome.pair().system()).toList();
      for (int j = 0; j < article.system().size(); j++) {
        double confidence = article.system().get(j).confidence();
        int bin = (int) Math.max(0, Math.min(BINS - 1, Math.floor(confidence * BINS)));
        paired[bin] = paired[bin].plus(Share.of(found.contains(j)));
        sums[bin] += confidence;
      }
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (paired[i].total() > 0) {
        double from = (double) i / BINS;
        bins.add(new Bin(from, (i + 1.0) / BINS, sums[i] / paired[i].total(), paired[i]));
      }
    }
    return bins;
  }
}
