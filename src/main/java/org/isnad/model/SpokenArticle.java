package org.isnad.model;

import java.util.List;

/**
 * An article whose attributions have their speakers.
 *
 * @param base the article with its attributions
 * @param speakers one for each attribution, in the same order
 */
public record SpokenArticle(AttributedArticle base, List<Speaker> speakers) {
  public SpokenArticle {
    speakers = List.copyOf(speakers);
    if (speakers.size() != base.attributions().size()) {
      throw new IllegalArgumentException(
          speakers.size() + " speakers for " + base.attributions().size() + " attributions");
    }
  }
}
