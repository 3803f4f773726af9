package org.isnad.corpus;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One denies or refuses what another says: «نفت الوزارة إغلاق المعبر», «أعلن السائقون إغلاق المعبر»
 * (“the ministry denied the closing of the crossing”, “the drivers announced the closing of the
 * crossing”). The denied clause has four words or more, and the other holds most of them.
 * Stateless.
 */
final class DenialContrast implements Contrast {
  private static final double CONTAINED = 0.6;
  private static final Set<String> SAYING = Set.of("assert", "commit", "predict", "concede");

  @Override
  public Optional<Dispute> compare(Matter a, Matter b) {
    if (a.denies() == b.denies()) {
      return Optional.empty();
    }
    Matter denial = a.denies() ? a : b;
    Matter other = a.denies() ? b : a;
    if (!SAYING.contains(String.valueOf(other.claim().act())) || denial.clauses().isEmpty()) {
      return Optional.empty();
    }
    Clause denied = denial.clauses().get(0);
    Optional<Dispute> best = Optional.empty();
    for (Clause said : other.clauses()) {
      Set<String> shared = new LinkedHashSet<>(denied.stems());
      shared.retainAll(said.stems());
      boolean plain = said.stems().stream().noneMatch(said::isNegated);
      double contained = shared.size() / (double) denied.size();
      boolean close = shared.size() >= 3 && contained >= CONTAINED;
      if (plain && denied.size() >= 4 && close && a.isNear(b, shared.size(), contained)) {
        double score = Contrast.rounded(0.35 + 0.4 * contained + 0.05 * shared.size());
        if (best.isEmpty() || score > best.get().score()) {
          String point = String.join(" ", shared);
          best = Optional.of(new Dispute("denial", a.claim(), b.claim(), point, score));
        }
      }
    }
    return best;
  }
}
