package org.isnad.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Article;
import org.isnad.model.Published;

/** Collects what a reader finds of one article. Not thread-safe. */
final class Draft {
  private final String id;
  private final String body;
  private final Map<String, String> metadata = new TreeMap<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<Published> published = Optional.empty();

  Draft(String id, String body) {
    this.id = id;
    this.body = body;
  }

  /** The headline; it becomes the first line of the text. A blank one is none. */
  void title(String value) {
    if (!value.isBlank()) {
      title = Optional.of(value.replaceAll("\\R+", " "));
    }
  }

  void url(String value) {
    url = given(value);
  }

  void outlet(String value) {
    outlet = given(value);
  }

  /** The date; one that cannot be read is kept as a note and leaves the article undated. */
  void published(String value) {
    if (value.isBlank()) {
      return;
    }
    published = date(value);
    if (published.isEmpty()) {
      note("published", value.strip());
    }
  }

  private static Optional<Published> date(String value) {
    try {
      return Optional.of(Published.parse(value));
    } catch (IllegalArgumentException e) {
      return DateForms.find(value).map(Published::parse);
    }
  }

  void note(String name, String value) {
    metadata.put(name, value);
  }

  Article article() {
    String read = title.map(head -> head + "\n" + body).orElse(body);
    Optional<String> repaired = DoubleEncoding.repair(read);
    repaired.ifPresent(any -> note("repaired", "UTF-8 that had been encoded twice"));
    String text = repaired.orElse(read);
    Article plain = Article.of(id, text);
    return new Article(id, plain.title(), text, url, outlet, published, metadata);
  }

  private static Optional<String> given(String value) {
    return value.isBlank()
        ? Optional.empty()
        : Optional.of(DoubleEncoding.repair(value).orElse(value).strip());
  }
}
