package org.isnad.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimedArticle;

/**
 * Leaves out claims below a confidence, and those of other kinds than are asked for. A claim inside
 * one that is left out belongs to the next outer one that stays. Immutable and thread-safe.
 */
public final class ConfidenceFilter {
  private final double minimum;
  private final Set<ClaimType> only;

  public ConfidenceFilter(double minimum) {
    this(minimum, Set.of());
  }

  /**
   * @param only the kinds to keep; all if there is none
   */
  public ConfidenceFilter(double minimum, Set<ClaimType> only) {
    this.minimum = minimum;
    this.only = Set.copyOf(only);
  }

  /** {@code article} with the claims that reach the minimum. */
  public ClaimedArticle apply(ClaimedArticle article) {
    if (article.claims().stream().allMatch(this::stays)) {
      return article;
    }
    Map<String, Claim> byId = new HashMap<>();
    article.claims().forEach(claim -> byId.put(claim.id(), claim));
    List<Claim> kept =
        article.claims().stream()
            .filter(this::stays)
            .map(claim -> claim.withParent(keptParent(claim, byId)))
            .toList();
    return new ClaimedArticle(article.article(), kept);
  }

  private Optional<String> keptParent(Claim claim, Map<String, Claim> byId) {
    Optional<Claim> parent = claim.parent().map(byId::get);
    while (parent.isPresent() && !stays(parent.get())) {
      parent = parent.get().parent().map(byId::get);
    }
    return parent.map(Claim::id);
  }

  private boolean stays(Claim claim) {
    return claim.attribution().decision().confidence() >= minimum
        && (only.isEmpty() || only.contains(claim.rating().type()));
  }
}
