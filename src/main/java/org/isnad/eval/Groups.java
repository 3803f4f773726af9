package org.isnad.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.eval.ArticleScore.Outcome;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.Group.Tally;
import org.isnad.json.ClaimRecord;
import org.jspecify.annotations.Nullable;

/** Counts attributions by a label of theirs. Used once, by one thread. */
final class Groups {
  /** What a missing label is called. */
  static final String NO_LABEL = "none";

  private final Map<String, Group> groups = new TreeMap<>();

  /** By quotation type, of annotations and claims. */
  static List<Group> types(List<ArticleScore> articles) {
    return by(articles, GoldAttribution::type, ClaimRecord::quotation);
  }

  /** By the rule or model of claims. */
  static List<Group> rules(List<ArticleScore> articles) {
    Groups groups = new Groups();
    articles.forEach(article -> groups.addSystem(article, claim -> claim.decision().rule()));
    return List.copyOf(groups.groups.values());
  }

  private static List<Group> by(
      List<ArticleScore> articles,
      Function<GoldAttribution, @Nullable String> goldLabel,
      Function<ClaimRecord, @Nullable String> systemLabel) {
    Groups groups = new Groups();
    for (ArticleScore article : articles) {
      groups.addGold(article, goldLabel);
      groups.addSystem(article, systemLabel);
    }
    return List.copyOf(groups.groups.values());
  }

  private void addGold(ArticleScore article, Function<GoldAttribution, @Nullable String> label) {
    Map<Integer, Outcome> outcomes = new HashMap<>();
    article.outcomes().forEach(outcome -> outcomes.put(outcome.pair().gold(), outcome));
    List<GoldAttribution> gold = new ArrayList<>(article.gold().attributions());
    for (int i = 0; i < gold.size(); i++) {
      add(label.apply(gold.get(i)), tally(outcomes.get(i)), Tally.NONE);
    }
  }

  private void addSystem(ArticleScore article, Function<ClaimRecord, @Nullable String> label) {
    Map<Integer, Outcome> outcomes = new HashMap<>();
    article.outcomes().forEach(outcome -> outcomes.put(outcome.pair().system(), outcome));
    for (int j = 0; j < article.system().size(); j++) {
      add(label.apply(article.system().get(j)), Tally.NONE, tally(outcomes.get(j)));
    }
  }

  private void add(@Nullable String label, Tally gold, Tally system) {
    String name = label == null ? NO_LABEL : label;
    groups.merge(name, new Group(name, gold, system), Group::plus);
  }

  private static Tally tally(@Nullable Outcome outcome) {
    return outcome == null
        ? new Tally(1, 0, 0, 0)
        : new Tally(1, 1, outcome.contentExact() ? 1 : 0, outcome.speaker() ? 1 : 0);
  }
}
