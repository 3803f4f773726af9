package org.isnad.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One article as it was read. Its {@code text} is never changed; every offset refers to it.
 *
 * <p>The first line of the text is the headline (it may be empty); the lines after it are
 * paragraphs.
 *
 * @param id unique within a run
 * @param title the headline, possibly empty
 * @param text headline, newline, paragraphs one a line
 * @param url where it was published, if known
 * @param outlet who published it, if known
 * @param published when, if known: the reference of relative times
 * @param metadata further facts by name, kept as read; sorted by name
 * @param occurrences where it stands again, if that was looked for
 */
public record Article(
    String id,
    String title,
    String text,
    Optional<String> url,
    Optional<String> outlet,
    Optional<Published> published,
    Map<String, String> metadata,
    List<Occurrence> occurrences) {
  public Article {
    occurrences = List.copyOf(occurrences);
    metadata = java.util.Collections.unmodifiableMap(new TreeMap<>(metadata));
  }

  /** An article of which no other occurrence is known. */
  public Article(
      String id,
      String title,
      String text,
      Optional<String> url,
      Optional<String> outlet,
      Optional<Published> published,
      Map<String, String> metadata) {
    this(id, title, text, url, outlet, published, metadata, List.of());
  }

  /** The same article, which stands again there. */
  public Article withOccurrences(List<Occurrence> others) {
    return new Article(id, title, text, url, outlet, published, metadata, others);
  }

  /** An article of which only the text is known; its first line is the title. */
  public static Article of(String id, String text) {
    return new Article(
        id, firstLine(text), text, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** The same article under another id. */
  public Article withId(String other) {
    return new Article(other, title, text, url, outlet, published, metadata, occurrences);
  }

  /** The same article, published then. */
  public Article withPublished(Published date) {
    return new Article(id, title, text, url, outlet, Optional.of(date), metadata, occurrences);
  }

  private static String firstLine(String text) {
    int newline = text.indexOf('\n');
    return (newline < 0 ? text : text.substring(0, newline)).strip();
  }
}
