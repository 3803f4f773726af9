package org.isnad.eval;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldArticle.GoldFigure;
import org.isnad.eval.GoldArticle.GoldTime;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.ClaimRecord.TimeRecord;
import org.isnad.json.FigureValue;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Counts figures and times once for each place of the article, whatever claims hold them, and only
 * inside gold contents.
 *
 * <p>Example: «28 مجزرة» (“28 massacres”) inside two nested attributions is one place.
 */
final class PlaceScorer {
  private static final double TOLERANCE = 1e-6;

  private final Map<Span, GoldFigure> goldFigures = new LinkedHashMap<>();
  private final Map<Span, FigureRecord> systemFigures = new LinkedHashMap<>();
  private final Map<Span, GoldTime> goldTimes = new LinkedHashMap<>();
  private final Map<Span, TimeRecord> systemTimes = new LinkedHashMap<>();
  private final Map<Span, Span> figureHits;
  private final Map<Span, Span> timeHits;

  PlaceScorer(List<GoldAttribution> gold, List<ClaimRecord> system) {
    BitSet covered = new BitSet();
    for (GoldAttribution g : gold) {
      g.content().forEach(piece -> covered.set(piece.start(), piece.end()));
      g.figures().forEach(figure -> goldFigures.put(place(figure.span()), figure));
      g.times().forEach(time -> goldTimes.put(place(time.span()), time));
    }
    for (ClaimRecord s : system) {
      s.figures().forEach(f -> systemFigures.put(new Span(f.start(), f.end()), f));
      s.times().forEach(t -> systemTimes.put(new Span(t.start(), t.end()), t));
    }
    goldTimes.values().removeIf(time -> isEmpty(time.value()));
    systemTimes.values().removeIf(time -> isEmpty(time.value()));
    systemTimes.keySet().removeIf(place -> !covered.get(place.start()));
    systemFigures.keySet().removeIf(place -> !covered.get(place.start()));
    figureHits = hits(goldFigures, systemFigures, (g, s) -> close(g.value(), s.value()));
    timeHits = hits(goldTimes, systemTimes, (g, s) -> Objects.equals(g.value(), s.value()));
  }

  Count figures() {
    return new Count(figureHits.size(), systemFigures.size(), goldFigures.size());
  }

  Count times() {
    return new Count(timeHits.size(), systemTimes.size(), goldTimes.size());
  }

  Share units() {
    return share((g, s) -> firstWord(g.unit()).equals(firstWord(s.unit())));
  }

  Share kinds() {
    return share((g, s) -> Objects.equals(g.kind(), s.kind()));
  }

  /** Gold figures that no claim has with their value. */
  List<GoldFigure> missedFigures() {
    return goldFigures.entrySet().stream()
        .filter(entry -> !figureHits.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Gold times that no claim has with their value. */
  List<GoldTime> missedTimes() {
    return goldTimes.entrySet().stream()
        .filter(entry -> !timeHits.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Share share(BiPredicate<GoldFigure, FigureRecord> right) {
    Share share = Share.NONE;
    for (Map.Entry<Span, Span> hit : figureHits.entrySet()) {
      GoldFigure gold = Objects.requireNonNull(goldFigures.get(hit.getKey()));
      FigureRecord system = Objects.requireNonNull(systemFigures.get(hit.getValue()));
      share = share.plus(Share.of(right.test(gold, system)));
    }
    return share;
  }

  private static <G, S> Map<Span, Span> hits(
      Map<Span, G> gold, Map<Span, S> system, BiPredicate<G, S> sameValue) {
    Map<Span, Span> hits = new LinkedHashMap<>();
    Set<Span> used = new HashSet<>();
    for (Map.Entry<Span, G> g : gold.entrySet()) {
      for (Map.Entry<Span, S> s : system.entrySet()) {
        if (!used.contains(s.getKey())
            && s.getKey().overlaps(g.getKey())
            && sameValue.test(g.getValue(), s.getValue())) {
          used.add(s.getKey());
          hits.put(g.getKey(), s.getKey());
          break;
        }
      }
    }
    return hits;
  }

  private static boolean close(@Nullable FigureValue a, @Nullable FigureValue b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    if (a.range() != b.range() || a.numbers().size() != b.numbers().size()) {
      return false;
    }
    for (int i = 0; i < a.numbers().size(); i++) {
      if (!close(a.numbers().get(i), b.numbers().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean close(BigDecimal a, BigDecimal b) {
    double wanted = a.doubleValue();
    return Math.abs(wanted - b.doubleValue()) <= TOLERANCE * Math.max(1, Math.abs(wanted));
  }

  private static String firstWord(@Nullable String unit) {
    List<String> words = Names.words(unit);
    return words.isEmpty() ? "" : words.get(0);
  }

  private static boolean isEmpty(@Nullable String value) {
    return value == null || value.isEmpty();
  }

  private static Span place(TextSpan span) {
    return new Span(span.start(), span.end());
  }
}
