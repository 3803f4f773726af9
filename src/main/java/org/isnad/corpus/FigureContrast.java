package org.isnad.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.FigureValue;

/**
 * Two claims of one article or one day count the same thing differently: «مقتل 12 جنديا», «مقتل 30
 * جنديا» (“twelve soldiers killed”, “thirty soldiers killed”). Each claim must hold one figure of
 * that unit only, and the clauses share it and two further words. Stateless.
 */
final class FigureContrast implements Contrast {
  private static final Set<String> KINDS = Set.of("count", "percent", "money");

  @Override
  public Optional<Dispute> compare(Matter a, Matter b) {
    if (!a.sameArticle(b) && !a.sameDay(b)) {
      return Optional.empty();
    }
    for (FigureRecord x : a.claim().figures()) {
      for (FigureRecord y : b.claim().figures()) {
        if (sameUnit(x, y) && single(a, x) && single(b, y) && disagree(x, y)) {
          Optional<Dispute> found = dispute(a, b, x, y);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Dispute> dispute(Matter a, Matter b, FigureRecord x, FigureRecord y) {
    for (Clause left : a.clauses()) {
      for (Clause right : b.clauses()) {
        Set<String> shared = new HashSet<>(left.stems());
        shared.retainAll(right.stems());
        boolean counted = shared.remove(unit(x));
        double overlap = 2.0 * (shared.size() + 1) / (left.size() + right.size());
        boolean close = shared.size() >= 2 && overlap >= 0.5;
        if (counted && close && a.isNear(b, shared.size() + 1, overlap)) {
          String point = x.text() + " / " + y.text();
          double score = Contrast.rounded(0.4 + 0.5 * overlap);
          return Optional.of(new Dispute("figures", a.claim(), b.claim(), point, score));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameUnit(FigureRecord x, FigureRecord y) {
    return !unit(x).isEmpty()
        && unit(x).equals(unit(y))
        && String.valueOf(x.kind()).equals(String.valueOf(y.kind()))
        && KINDS.contains(String.valueOf(x.kind()));
  }

  private static String unit(FigureRecord figure) {
    String unit = figure.unit();
    List<String> words = unit == null ? List.of() : WordKey.words(unit);
    return words.isEmpty() ? "" : WordKey.stem(words.get(0));
  }

  private static boolean single(Matter matter, FigureRecord figure) {
    return matter.claim().figures().stream().filter(f -> sameUnit(f, figure)).count() == 1;
  }

  /** Whether both have exact values, or bounds, that cannot both hold. */
  private static boolean disagree(FigureRecord x, FigureRecord y) {
    FigureValue a = x.value();
    FigureValue b = y.value();
    return a != null && b != null && x.modifier() == null && y.modifier() == null && !a.equals(b);
  }
}
