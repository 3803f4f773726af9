package org.isnad.corpus;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One says so, the other not so: two clauses with the same first content word share a word that is
 * negated in one of them; the other negates nothing. Clauses that say “not only” or tell of a wish
 * or condition are left out. Stateless.
 */
final class NegationContrast implements Contrast {
  private static final double OVERLAP = 0.45;

  @Override
  public Optional<Dispute> compare(Matter a, Matter b) {
    Optional<Dispute> best = Optional.empty();
    if (a.denies() || b.denies()) {
      return best;
    }
    for (Clause x : a.clauses()) {
      for (Clause y : b.clauses()) {
        Optional<Dispute> found = compare(a, b, x, y);
        if (found.isPresent() && (best.isEmpty() || found.get().score() > best.get().score())) {
          best = found;
        }
      }
    }
    return best;
  }

  private static Optional<Dispute> compare(Matter a, Matter b, Clause x, Clause y) {
    Set<String> shared = new LinkedHashSet<>(x.stems());
    shared.retainAll(y.stems());
    double overlap = 2.0 * shared.size() / (x.size() + y.size());
    if (shared.size() < 2
        || overlap < OVERLAP
        || !a.isNear(b, shared.size(), overlap)
        || !x.head().equals(y.head())
        || x.isNegated(x.head()) != y.isNegated(y.head())
        || x.negating() == y.negating()
        || x.unreal()
        || y.unreal()
        || x.limited()
        || y.limited()) {
      return Optional.empty();
    }
    String point = "";
    for (String stem : shared) {
      if (x.isNegated(stem) != y.isNegated(stem)) {
        point = stem;
      }
    }
    return point.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Dispute(
                "negation",
                a.claim(),
                b.claim(),
                point,
                Contrast.rounded(0.4 + 0.5 * overlap + 0.05 * shared.size())));
  }
}
