package org.isnad.checks;

import org.jspecify.annotations.Nullable;

/**
 * One fact-check: what was checked, by whom, and what came out.
 *
 * @param claim the words that were checked
 * @param title headline of the check
 * @param url where the check is
 * @param publisher who checked
 * @param rating what came out, in the publisher's words
 * @param claimant who had said it
 * @param published day of the check
 */
public record Check(
    String claim,
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String rating,
    @Nullable String claimant,
    @Nullable String published) {
  public Check {
    if (claim.isBlank()) {
      throw new IllegalArgumentException("the check says nothing of what was checked: " + url);
    }
  }
}
