package org.isnad.ingest;

import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Article;

/**
 * Keeps the ids of a run apart: the second «nabd» is «nabd-2», the third «nabd-3». The same inputs
 * in the same order get the same ids. Not thread-safe.
 */
public final class UniqueIds {
  private final Set<String> seen = new HashSet<>();

  Item distinct(Item item) {
    return item instanceof Item.Read read
        ? new Item.Read(read.origin(), distinct(read.article()))
        : item;
  }

  private Article distinct(Article article) {
    String id = distinct(article.id());
    return id.equals(article.id()) ? article : article.withId(id);
  }

  /** {@code wanted}, or where it is taken the first free of {@code wanted-2}, {@code wanted-3}… */
  public String distinct(String wanted) {
    String id = wanted;
    for (int n = 2; !seen.add(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }
}
