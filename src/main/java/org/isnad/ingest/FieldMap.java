package org.isnad.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the fields of an article among the names that others gave them.
 *
 * <p>Example: a column «body» or «النص» (“the text”) is the text, «date» or «التاريخ» (“the date”)
 * the date of publication. Immutable and thread-safe.
 */
final class FieldMap {
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "id", List.of("id", "docno", "docid", "guid", "article_id", "المعرف"),
          "text",
              List.of(
                  "text",
                  "body",
                  "content",
                  "articlebody",
                  "article",
                  "article_text",
                  "story",
                  "النص",
                  "المحتوى",
                  "نص"),
          "title", List.of("title", "headline", "head", "subject", "العنوان", "عنوان"),
          "url", List.of("url", "link", "uri", "source_url", "الرابط"),
          "outlet", List.of("outlet", "source", "publisher", "site", "site_name", "المصدر"),
          "published",
              List.of(
                  "published",
                  "date",
                  "datepublished",
                  "date_published",
                  "pubdate",
                  "published_at",
                  "publish_date",
                  "time",
                  "التاريخ",
                  "تاريخ"));

  private final Map<String, String> chosen;

  /**
   * @param chosen field of an article → name in the input, as the user gave them
   */
  FieldMap(Map<String, String> chosen) {
    this.chosen = Map.copyOf(chosen);
  }

  /** The article's fields among {@code fields}; empty if there is no text. */
  Optional<Draft> draft(Map<String, String> fields, String id) {
    Map<String, String> lower = new TreeMap<>();
    fields.forEach(
        (name, value) -> lower.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value));
    Optional<String> text = find(lower, "text");
    if (text.isEmpty() || text.get().isBlank()) {
      return Optional.empty();
    }
    Draft draft = new Draft(find(lower, "id").orElse(id), text.get());
    find(lower, "title").ifPresent(draft::title);
    find(lower, "url").ifPresent(draft::url);
    find(lower, "outlet").ifPresent(draft::outlet);
    find(lower, "published").ifPresent(draft::published);
    return Optional.of(draft);
  }

  private Optional<String> find(Map<String, String> fields, String field) {
    String wanted = chosen.get(field);
    List<String> names =
        wanted == null
            ? KNOWN.getOrDefault(field, List.of())
            : List.of(wanted.toLowerCase(Locale.ROOT));
    return names.stream()
        .map(fields::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }
}
