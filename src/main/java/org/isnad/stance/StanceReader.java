package org.isnad.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.learn.Weights;
import org.isnad.model.Decision;
import org.isnad.model.Polarity;
import org.isnad.model.SpeechAct;
import org.isnad.model.Stance;

/**
 * Finds for or against whom a content speaks (guidelines §5).
 *
 * <p>Example: «روسيا ليست ضامنًا» (“Russia is no guarantor”) is against «روسيا», by the negated
 * «ضامنًا». At most three stances, each above the threshold and with the words it rests on; where
 * nothing speaks for one, none. Immutable and thread-safe.
 */
final class StanceReader {
  private static final int MOST = 3;
  private static final Polarity[] POLARITIES = Polarity.values();

  private final Weights weights;
  private final Weights contexts;
  private final Thresholds thresholds;

  /** From which probability on a first and a further stance are reported. */
  record Thresholds(double first, double further) {}

  StanceReader(Weights weights, Weights contexts, Thresholds thresholds) {
    this.weights = weights;
    this.contexts = contexts;
    this.thresholds = thresholds;
  }

  /** The stances of each case of one article, whose acts are {@code acts}. */
  List<List<Stance>> read(List<Case> cases, List<SpeechAct> acts) {
    List<List<Scored>> ranked = ranked(cases, acts);
    List<List<Stance>> out = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      out.add(chosen(cases.get(i), ranked.get(i)));
    }
    return out;
  }

  List<Stance> chosen(Case c, List<Scored> ranked) {
    List<Stance> out = new ArrayList<>();
    for (Scored scored : ranked) {
      if (scored.p() < (out.isEmpty() ? thresholds.first() : thresholds.further())
          || out.size() == MOST) {
        break;
      }
      List<String> words = scored.target().words();
      boolean known =
          out.stream().anyMatch(s -> Keys.sameName(letters(c, s), String.join(" ", words)));
      if (!known) {
        Evidence.of(c, scored.target(), scored.polarity())
            .ifPresent(e -> out.add(stance(scored, e)));
      }
    }
    return out;
  }

  static String letters(Case c, Stance stance) {
    return stance.target().of(c.analyzed().base().article().text());
  }

  private static Stance stance(Scored scored, Evidence evidence) {
    return new Stance(
        scored.target().first().span(),
        Optional.empty(),
        scored.polarity(),
        new Decision(evidence.rule(), List.of(evidence.span()), scored.p()));
  }

  /** A target with a polarity, the probability of this stance and of just this choice. */
  record Scored(Target target, Polarity polarity, double p, double own) {}

  /** For each case all targets with both polarities, the likeliest first. */
  List<List<Scored>> ranked(List<Case> cases, List<SpeechAct> acts) {
    List<StanceChoices> choices = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      choices.add(choices(cases.get(i), acts.get(i)));
    }
    ArticleContext context = context(weights, cases, choices);
    List<List<Scored>> out = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      out.add(ranked(choices.get(i), context.probabilities(i, contexts)));
    }
    return out;
  }

  /** Each case judged by itself. */
  static ArticleContext context(Weights weights, List<Case> cases, List<StanceChoices> choices) {
    return new ArticleContext(
        cases, choices, choices.stream().map(c -> c.probabilities(weights)).toList());
  }

  /** A stance's probability is that of all choices which agree with it. */
  private static List<Scored> ranked(StanceChoices choices, double[] p) {
    List<Scored> out = new ArrayList<>();
    for (Target target : choices.targets()) {
      double[] sums = new double[POLARITIES.length];
      for (Target other : choices.targets()) {
        if (other.sameAs(target.words())) {
          for (Polarity polarity : POLARITIES) {
            sums[polarity.ordinal()] += p[StanceChoices.index(other.order(), polarity)];
          }
        }
      }
      for (Polarity polarity : POLARITIES) {
        double own = p[StanceChoices.index(target.order(), polarity)];
        out.add(new Scored(target, polarity, Math.min(1, sums[polarity.ordinal()]), own));
      }
    }
    out.sort(
        Comparator.comparingDouble((Scored s) -> -s.p())
            .thenComparing(Comparator.comparingDouble((Scored s) -> -s.own())));
    return out;
  }

  static StanceChoices choices(Case c, SpeechAct act) {
    List<Target> targets = Target.of(c);
    return new StanceChoices(new StanceFeatures(c, targets, act), targets);
  }
}
