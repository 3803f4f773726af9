package org.isnad.ingest;

import org.isnad.model.Article;

/** One thing that an input holds: an article, or something that is none. */
public sealed interface Item permits Item.Read, Item.Skipped, Item.Unreadable {
  Origin origin();

  /** An article. */
  record Read(Origin origin, Article article) implements Item {}

  /**
   * An article that is not for this program.
   *
   * @param origin where it stands
   * @param reason why it is passed over
   */
  record Skipped(Origin origin, String reason) implements Item {}

  /**
   * Something that could not be read as an article.
   *
   * @param origin where it stands
   * @param reason what is wrong
   */
  record Unreadable(Origin origin, String reason) implements Item {}
}
