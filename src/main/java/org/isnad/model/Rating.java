package org.isnad.model;

import java.util.List;

/**
 * Whether and why a statement is worth checking; no verdict on it.
 *
 * <p>Example: «وقوع 28 مجزرة في فبراير» (“28 massacres happened in February”) is a fact to check,
 * for its figure and because it is said to have happened.
 *
 * @param type what kind of statement it is
 * @param checkWorthiness 0–1
 * @param reasons those for checking first
 */
public record Rating(ClaimType type, double checkWorthiness, List<CheckReason> reasons) {
  public Rating {
    if (!(checkWorthiness >= 0 && checkWorthiness <= 1)) {
      throw new IllegalArgumentException("check-worthiness is not in 0–1: " + checkWorthiness);
    }
    reasons = List.copyOf(reasons);
  }
}
