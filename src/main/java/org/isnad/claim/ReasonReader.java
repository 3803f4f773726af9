package org.isnad.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.isnad.claim.WorthFeatures.Feature;
import org.isnad.learn.Weights;
import org.isnad.model.CheckReason;
import org.isnad.model.CheckReason.Kind;
import org.isnad.model.ClaimType;
import org.isnad.text.Span;

/**
 * Says why a statement is more or less worth checking: the signals for which the model raises it,
 * with the words that show them, then what lowers it. A past event is shown by past verbs and past
 * times only, and is no reason without them.
 *
 * <p>Example: «تراجع الإنتاج 18 بالمائة» (“production fell by 18 percent”) has a figure and a
 * comparison. Stateless.
 */
final class ReasonReader {
  private static final int VAGUE = 4;

  /** A reason with the signals it sums up. */
  private record Raising(Kind kind, List<Signal> signals) {}

  private static final List<Raising> RAISING =
      List.of(
          new Raising(
              Kind.FIGURE,
              List.of(
                  Signal.FIGURE, Signal.PERCENT, Signal.MONEY, Signal.LARGE, Signal.VAGUE_FIGURE)),
          new Raising(Kind.COMPARISON, List.of(Signal.COMPARISON, Signal.CHANGE)),
          new Raising(Kind.PAST_EVENT, List.of(Signal.PAST_VERB, Signal.DEED, Signal.DATED)),
          new Raising(Kind.NAMED_INSTITUTION, List.of(Signal.ORGANIZATION, Signal.INSTITUTION)),
          new Raising(Kind.NAMED_PERSON, List.of(Signal.PERSON)),
          new Raising(Kind.ON_RECORD, List.of(Signal.RECORD)));

  private ReasonReader() {}

  static List<CheckReason> read(
      ClaimType type, Signals signals, List<Feature> features, Weights weights) {
    List<CheckReason> out = new ArrayList<>();
    for (Raising reason : RAISING) {
      double sum =
          features.stream()
              .filter(f -> f.owner() != null && reason.signals().contains(f.owner()))
              .mapToDouble(f -> f.weight(weights))
              .sum();
      boolean past = reason.kind() == Kind.PAST_EVENT;
      List<Span> shown = past ? sorted(signals.past()) : evidence(signals, reason.signals());
      if (sum > 0 && !(past && shown.isEmpty())) {
        out.add(new CheckReason(reason.kind(), true, shown));
      }
    }
    addType(out, type, signals);
    if (signals.words() < VAGUE) {
      out.add(new CheckReason(Kind.VAGUE, false, List.of()));
    }
    return List.copyOf(out);
  }

  private static void addType(List<CheckReason> out, ClaimType type, Signals signals) {
    List<Span> future = evidence(signals, List.of(Signal.FUTURE_MAIN));
    switch (type) {
      case FACT -> {}
      case PREDICTION -> out.add(new CheckReason(Kind.PREDICTION, false, future));
      case PROMISE -> out.add(new CheckReason(Kind.PROMISE, false, future));
      case QUESTION -> out.add(new CheckReason(Kind.QUESTION, false, List.of()));
      case OPINION -> {
        List<Signal> wants = List.of(Signal.WISH, Signal.OBLIGATION);
        boolean wish = signals.hasAny(Signal.WISH, Signal.OBLIGATION);
        out.add(
            wish
                ? new CheckReason(Kind.WISH, false, evidence(signals, wants))
                : new CheckReason(Kind.OPINION, false, evidence(signals, List.of(Signal.OPINION))));
      }
    }
  }

  private static List<Span> evidence(Signals signals, List<Signal> of) {
    List<Span> spans = new ArrayList<>();
    of.forEach(signal -> spans.addAll(signals.evidence(signal)));
    return sorted(spans);
  }

  private static List<Span> sorted(List<Span> spans) {
    TreeSet<Span> out =
        new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    out.addAll(spans);
    return List.copyOf(out);
  }
}
