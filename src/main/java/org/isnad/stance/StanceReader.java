package org.isnad.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.learn.Features;
import org.isnad.learn.Ranker;
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

  private final Weights weights;
  private final Thresholds thresholds;

  /** From which probability on a first and a further stance are reported. */
  record Thresholds(double first, double further) {}

  StanceReader(Weights weights, Thresholds thresholds) {
    this.weights = weights;
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

  private List<Stance> chosen(Case c, List<Scored> ranked) {
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

  private static String letters(Case c, Stance stance) {
    return stance.target().of(c.analyzed().base().article().text());
  }

  private static Stance stance(Scored scored, Evidence evidence) {
    return new Stance(
        scored.target().first().span(),
        Optional.empty(),
        scored.polarity(),
        new Decision(evidence.rule(), List.of(evidence.span()), scored.p()));
  }

  /** A target with a polarity and its probability. */
  record Scored(Target target, Polarity polarity, double p) {}

  /** For each case all targets with both polarities, the likeliest first. */
  List<List<Scored>> ranked(List<Case> cases, List<SpeechAct> acts) {
    List<StanceChoices> choices = new ArrayList<>();
    List<double[]> alone = new ArrayList<>();
    Consensus consensus = new Consensus();
    for (int i = 0; i < cases.size(); i++) {
      StanceChoices c = choices(cases.get(i), acts.get(i));
      double[] p = Ranker.probabilities(weights, c.features());
      choices.add(c);
      alone.add(p);
      consensus.add(cases.get(i), c, p);
    }
    List<List<Scored>> out = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      StanceChoices c = choices.get(i);
      out.add(ranked(c, consensus.adjusted(cases.get(i), c, alone.get(i))));
    }
    return out;
  }

  private static List<Scored> ranked(StanceChoices choices, double[] p) {
    List<Scored> out = new ArrayList<>();
    for (Target target : choices.targets()) {
      for (Polarity polarity : Polarity.values()) {
        out.add(new Scored(target, polarity, p[StanceChoices.index(target.order(), polarity)]));
      }
    }
    out.sort(Comparator.comparingDouble((Scored s) -> -s.p()));
    return out;
  }

  static StanceChoices choices(Case c, SpeechAct act) {
    List<Target> targets = Target.group(NounPhraseFinder.find(c.content()));
    return StanceChoices.of(new StanceFeatures(c, targets, act), targets, new Features());
  }
}
