package org.isnad.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One speaker over all articles.
 *
 * <p>Example: «وزير الصحة أحمد سالم» and «الوزير أحمد سالم» (“health minister Ahmad Salim”, “the
 * minister Ahmad Salim”) are one speaker with two roles.
 *
 * @param name as most of the claims have it
 * @param kind person, organization, group or document; null where the claims do not say
 * @param roles what articles call a person, in alphabetical order
 * @param articles ids of the articles, in the order of the corpus
 * @param claims ids of what the speaker says, in the order of the corpus
 */
public record MergedSpeaker(
    String name,
    @Nullable String kind,
    List<String> roles,
    List<String> articles,
    List<String> claims) {
  public MergedSpeaker {
    roles = List.copyOf(roles);
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
  }
}
