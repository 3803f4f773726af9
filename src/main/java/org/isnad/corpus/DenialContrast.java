package org.isnad.corpus;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One denies or refuses what another says: «نفت الوزارة إغلاق المعبر», «أعلن السائقون إغلاق المعبر»
 * (“the ministry denied the closing of the crossing”, “the drivers announced the closing of the
 * crossing”). The denied clause has four words or more, with one of its first two among those that
 * the other holds; the other holds most of them, is not much longer, and neither negates nor
 * refuses anything itself. Who denies that something is so does not dispute with one who wishes it.
 * Stateless.
 */
final class DenialContrast implements Contrast {
  private static final double CONTAINED = 0.6;
  private static final double LEAST = 0.33;
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
    Set<String> opening = new LinkedHashSet<>(denied.stems().stream().limit(2).toList());
    Optional<Dispute> best = Optional.empty();
    for (Clause said : other.clauses()) {
      Set<String> shared = new LinkedHashSet<>(denied.stems());
      shared.retainAll(said.stems());
      boolean plain =
          !said.negating() && !said.refusing() && !(denial.disclaims() && said.unreal());
      boolean main =
          shared.size() >= LEAST * said.size() && shared.stream().anyMatch(opening::contains);
      double contained = shared.size() / (double) denied.size();
      boolean close = shared.size() >= 3 && contained >= CONTAINED;
      if (plain && main && denied.size() >= 4 && close && a.isNear(b, shared.size(), contained)) {
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
