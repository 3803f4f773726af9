package org.isnad.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.isnad.model.Article;
import org.isnad.model.Published;

/**
 * What a reading of inputs may choose.
 *
 * @param published the date of articles that state none
 * @param fields field of an article → its name in records ({@code text} → {@code body}); empty to
 *     have the names guessed
 * @param notices told what a reader decided that the user may want to decide otherwise
 */
public record ReadOptions(
    Optional<Published> published, Map<String, String> fields, Consumer<String> notices) {
  /** The fields of an article that can be named. */
  public static final Set<String> FIELDS =
      Set.of("id", "text", "title", "url", "outlet", "published");

  /** An article of more letters is none. */
  static final int LARGEST_ARTICLE = 2_000_000;

  /** Nothing chosen. */
  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());

  public ReadOptions {
    fields = Map.copyOf(fields);
    for (String field : fields.keySet()) {
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "no such field of an article: " + field + " (" + String.join(", ", sorted()) + ")");
      }
    }
  }

  public ReadOptions(Optional<Published> published) {
    this(published, Map.of(), notice -> {});
  }

  /** The same choices, with nobody told. */
  public ReadOptions silent() {
    return new ReadOptions(published, fields, notice -> {});
  }

  private static Set<String> sorted() {
    return new TreeSet<>(FIELDS);
  }

  /** An item as it goes on: passed over if it is not Arabic, dated if it states no date. */
  Item accept(Item item) {
    if (!(item instanceof Item.Read read)) {
      return item;
    }
    Article article = read.article();
    int letters = article.text().length();
    if (letters > LARGEST_ARTICLE) {
      return new Item.Unreadable(
          item.origin(), "an article of " + letters + " letters, more than " + LARGEST_ARTICLE);
    }
    Optional<String> foreign = Script.notArabic(article.text());
    if (foreign.isPresent()) {
      return new Item.Skipped(item.origin(), foreign.get());
    }
    return article.published().isEmpty() && published.isPresent()
        ? new Item.Read(item.origin(), article.withPublished(published.get()))
        : item;
  }
}
