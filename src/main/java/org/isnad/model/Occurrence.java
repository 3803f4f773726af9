package org.isnad.model;

import java.util.Optional;

/**
 * Another place where an article stands, the same or nearly: «الخبر نفسه في صحيفة أخرى» (“the same
 * report in another newspaper”).
 *
 * @param id of the other article
 * @param url where it was published, if known
 * @param outlet who published it, if known
 * @param published when, if known
 * @param similarity 1 where the words are the same, else the estimated share of common word
 *     sequences
 */
public record Occurrence(
    String id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<Published> published,
    double similarity) {
  public Occurrence {
    if (!(similarity > 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity is not in 0–1: " + similarity);
    }
  }

  /** The occurrence that {@code article} is of one that was read before it. */
  public static Occurrence of(Article article, double similarity) {
    return new Occurrence(
        article.id(), article.url(), article.outlet(), article.published(), similarity);
  }
}
