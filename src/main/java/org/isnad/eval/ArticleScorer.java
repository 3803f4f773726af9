package org.isnad.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.eval.ArticleScore.Outcome;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.SpeakerRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.model.QuotationType;
import org.isnad.model.SpeechAct;

/**
 * Counts every figure in one article.
 *
 * <p>Example: gold says «علوش» (“Alloush”) is «محمد علوش»; a claim with the same content and the
 * speaker «علوش» counts for {@code who_said_what_lenient} alone.
 */
final class ArticleScorer {
  private static final double HALF = 0.5;
  private static final Set<String> WRITTEN = Set.of("explicit", "alias");

  private final GoldArticle article;
  private final List<GoldAttribution> gold;
  private final List<ClaimRecord> system;
  private final PointText text;
  private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);
  private final Map<Accuracy, Share> shares = new EnumMap<>(Accuracy.class);

  private ArticleScorer(GoldArticle article, List<ClaimRecord> system) {
    this.article = article;
    this.gold = article.attributions();
    this.system = system;
    this.text = new PointText(article.text());
  }

  static ArticleScore score(GoldArticle article, List<ClaimRecord> system) {
    return new ArticleScorer(article, system).score();
  }

  private ArticleScore score() {
    Aligner aligner = new Aligner(text, gold, system);
    List<Pair> pairs = aligner.pairs();
    List<Outcome> outcomes = pairs.stream().map(this::outcome).toList();
    counts.put(Measure.CONTENT_TOKENS, aligner.words(pairs));
    countPairs(outcomes);
    countSources(outcomes);
    countSpeakers(outcomes);
    countLabels(pairs);
    counts.put(Measure.STANCE, StanceScorer.count(gold, system, pairs));
    PlaceScorer places = new PlaceScorer(gold, system);
    counts.put(Measure.TIMES, places.times());
    counts.put(Measure.FIGURES, places.figures());
    shares.put(Accuracy.FIGURE_UNIT, places.units());
    shares.put(Accuracy.FIGURE_KIND, places.kinds());
    Scores scores = new Scores(1, gold.size(), counts, shares);
    return new ArticleScore(article, system, outcomes, scores);
  }

  private Outcome outcome(Pair pair) {
    GoldAttribution g = gold.get(pair.gold());
    ClaimRecord s = system.get(pair.system());
    TextSpan mention = s.speaker().mention();
    boolean overlaps = false;
    boolean exact = false;
    if (g.source() != null && mention != null) {
      List<TextSpan> a = List.of(g.source());
      List<TextSpan> b = List.of(mention);
      overlaps = Aligner.dice(text.words(a), text.words(b)) >= HALF;
      exact = text.trimmed(a).equals(text.trimmed(b));
    }
    boolean sameContent = pair.dice() >= HALF;
    return new Outcome(
        pair,
        text.trimmed(g.content()).equals(text.trimmed(s.content())),
        overlaps,
        exact,
        sameContent && Names.same(g.speaker(), s.speaker().name()),
        sameContent && Names.overlap(g.speaker(), s.speaker().name()));
  }

  private void countPairs(List<Outcome> outcomes) {
    put(Measure.DETECTION, outcomes.size(), system.size(), gold.size());
    put(Measure.CONTENT_EXACT, count(outcomes, Outcome::contentExact), system.size(), gold.size());
  }

  private void countSources(List<Outcome> outcomes) {
    int inSystem = count(system, claim -> hasWrittenSource(claim.speaker()));
    int inGold = count(gold, g -> g.source() != null);
    put(Measure.SOURCE, count(outcomes, Outcome::sourceOverlaps), inSystem, inGold);
    put(Measure.SOURCE_EXACT, count(outcomes, Outcome::sourceExact), inSystem, inGold);
  }

  private static boolean hasWrittenSource(SpeakerRecord speaker) {
    return speaker.mention() != null
        && (speaker.resolution() == null || WRITTEN.contains(speaker.resolution()));
  }

  private void countSpeakers(List<Outcome> outcomes) {
    put(Measure.WHO_SAID_WHAT, count(outcomes, Outcome::speaker), system.size(), gold.size());
    put(
        Measure.WHO_SAID_WHAT_LENIENT,
        count(outcomes, Outcome::speakerLenient),
        system.size(),
        gold.size());
    Predicate<Outcome> implicit = o -> gold.get(o.pair().gold()).source() == null;
    shares.put(
        Accuracy.IMPLICIT_SPEAKER,
        new Share(
            count(outcomes, implicit.and(Outcome::speaker)), count(gold, g -> g.source() == null)));
  }

  private void countLabels(List<Pair> pairs) {
    String direct = QuotationType.DIRECT.label();
    shares.put(
        Accuracy.DIRECT_QUOTE_RECALL,
        new Share(
            count(pairs, pair -> direct.equals(gold.get(pair.gold()).type())),
            count(gold, g -> direct.equals(g.type()))));
    String plain = SpeechAct.ASSERT.label();
    for (Pair pair : pairs) {
      GoldAttribution g = gold.get(pair.gold());
      ClaimRecord s = system.get(pair.system());
      Share act = Share.of(Objects.equals(g.act(), s.act()));
      shares.merge(Accuracy.ACT, act, Share::plus);
      if (!plain.equals(g.act()) || !plain.equals(s.act())) {
        shares.merge(Accuracy.ACT_NON_ASSERT, act, Share::plus);
      }
      shares.merge(Accuracy.TYPE, Share.of(Objects.equals(g.type(), s.quotation())), Share::plus);
    }
  }

  private void put(Measure measure, int hits, int inSystem, int inGold) {
    counts.put(measure, new Count(hits, inSystem, inGold));
  }

  private static <T> int count(List<T> list, Predicate<? super T> test) {
    return (int) list.stream().filter(test).count();
  }
}
