package org.isnad.ingest;

import org.isnad.model.Article;

/** One thing that an input holds: an article, or something that is none. */
public sealed interface Item permits Item.Read, Item.Unreadable {
  /** An article. */
  record Read(Article article) implements Item {}

  /**
   * Something that could not be read as an article.
   *
   * @param input the file
   * @param line its line, from 1; 0 if the whole file is meant
   * @param reason what is wrong
   */
  record Unreadable(String input, int line, String reason) implements Item {
    /** File, line and reason, as a message shows them. */
    public String message() {
      return line > 0 ? input + ":" + line + ": " + reason : input + ": " + reason;
    }
  }
}
