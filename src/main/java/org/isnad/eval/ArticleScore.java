package org.isnad.eval;

import java.util.List;
import org.isnad.json.ClaimRecord;

/**
 * What was counted in one article, and each pair with what is right in it.
 *
 * @param gold the annotated article
 * @param system the claims of this article
 * @param outcomes one for each pair
 * @param scores all figures
 */
record ArticleScore(
    GoldArticle gold, List<ClaimRecord> system, List<Outcome> outcomes, Scores scores) {
  ArticleScore {
    system = List.copyOf(system);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * One pair.
   *
   * @param pair the attribution and the claim
   * @param contentExact same first and last word
   * @param sourceOverlaps both have a written source, and they overlap by half
   * @param sourceExact the same with first and last word
   * @param speaker contents overlap by half, and the name is the same
   * @param speakerLenient contents overlap by half, and one name is part of the other
   */
  record Outcome(
      Pair pair,
      boolean contentExact,
      boolean sourceOverlaps,
      boolean sourceExact,
      boolean speaker,
      boolean speakerLenient) {}
}
