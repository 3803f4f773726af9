package org.isnad.corpus;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two clauses with the same first content word hold opposites: «البطالة ارتفعت», «البطالة انخفضت»
 * (“unemployment rose”, “fell”), both negated or neither. Immutable.
 */
final class AntonymContrast implements Contrast {
  private static final double OVERLAP = 0.5;

  private final WordClasses classes;

  AntonymContrast(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public Optional<Dispute> compare(Matter a, Matter b) {
    if (a.denies() || b.denies()) {
      return Optional.empty();
    }
    for (Clause x : a.clauses()) {
      for (Clause y : b.clauses()) {
        Set<String> shared = new LinkedHashSet<>(x.stems());
        shared.retainAll(y.stems());
        double overlap = 2.0 * (shared.size() + 1) / (x.size() + y.size());
        Optional<String> point = opposite(x, y);
        boolean near = shared.size() >= 2 || x.head().equals(y.head());
        boolean close = near && overlap >= OVERLAP && a.isNear(b, shared.size() + 1, overlap);
        if (point.isPresent() && !shared.isEmpty() && close) {
          double score = Contrast.rounded(0.3 + 0.5 * overlap + 0.05 * shared.size());
          return Optional.of(new Dispute("antonym", a.claim(), b.claim(), point.get(), score));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> opposite(Clause x, Clause y) {
    for (String left : x.stems()) {
      for (String right : y.stems()) {
        if (classes.areOpposite(left, right) && x.isNegated(left) == y.isNegated(right)) {
          return Optional.of(left + " / " + right);
        }
      }
    }
    return Optional.empty();
  }
}
