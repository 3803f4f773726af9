package org.isnad.ingest;

import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Article;

/**
 * Keeps the ids of a run apart: the second «nabd» is «nabd-2», the third «nabd-3». The same inputs
 * in the same order get the same ids. Not thread-safe.
 */
final class UniqueIds {
  private final Set<String> seen = new HashSet<>();

  Item distinct(Item item) {
    return item instanceof Item.Read read
        ? new Item.Read(read.origin(), distinct(read.article()))
        : item;
  }

  private Article distinct(Article article) {
    String id = article.id();
    for (int n = 2; !seen.add(id); n++) {
      id = article.id() + "-" + n;
    }
    return id.equals(article.id()) ? article : article.withId(id);
  }
}
