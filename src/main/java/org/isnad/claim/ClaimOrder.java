package org.isnad.claim;

import java.util.Comparator;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.text.Span;

/**
 * Orders claims by the place of their first letter, an outer one before an inner one, then by their
 * cues.
 */
final class ClaimOrder {
  static final Comparator<Claim> BY_PLACE =
      Comparator.comparingInt((Claim claim) -> hull(claim.attribution()).start())
          .thenComparing(claim -> hull(claim.attribution()).end(), Comparator.reverseOrder())
          .thenComparing(claim -> claim.attribution().cue().map(c -> c.span().start()).orElse(-1))
          .thenComparing(claim -> claim.attribution().content().get(0))
          .thenComparing(Claim::id);

  private ClaimOrder() {}

  private static Span hull(Attribution attribution) {
    Span hull = attribution.contentHull();
    if (attribution.cue().isPresent()) {
      hull = hull.union(attribution.cue().get().span());
    }
    if (attribution.source().isPresent()) {
      hull = hull.union(attribution.source().get().span());
    }
    return hull;
  }
}
