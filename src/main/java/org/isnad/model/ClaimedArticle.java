package org.isnad.model;

import java.util.List;

/**
 * The end of the pipeline: an article and its claims, by position.
 *
 * @param article as read
 * @param claims in text order
 */
public record ClaimedArticle(Article article, List<Claim> claims) {
  public ClaimedArticle {
    claims = List.copyOf(claims);
  }
}
