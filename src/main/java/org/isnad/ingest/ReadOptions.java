package org.isnad.ingest;

import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Published;

/**
 * What a reading of inputs may choose.
 *
 * @param published the date of articles that state none
 */
public record ReadOptions(Optional<Published> published) {
  /** Nothing chosen. */
  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());

  /** An item as it goes on: passed over if it is not Arabic, dated if it states no date. */
  Item accept(Item item) {
    if (!(item instanceof Item.Read read)) {
      return item;
    }
    Article article = read.article();
    Optional<String> foreign = Script.notArabic(article.text());
    if (foreign.isPresent()) {
      return new Item.Skipped(item.origin(), foreign.get());
    }
    return article.published().isEmpty() && published.isPresent()
        ? new Item.Read(item.origin(), article.withPublished(published.get()))
        : item;
  }
}
