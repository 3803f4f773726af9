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
          "id", words("id docno docid doc_id guid article_id المعرف"),
          "text",
              words(
                  "text body content articlebody article_body article article_text story fulltext"
                      + " full_text maintext paragraphs النص المحتوى نص"),
          "title", words("title headline head subject العنوان عنوان"),
          "url", words("url link uri source_url permalink الرابط"),
          "outlet",
              words("outlet source source.name publisher publisher.name site site_name المصدر"),
          "published",
              words(
                  "published date datepublished date_published pubdate published_at publish_date"
                      + " published_time publication_date time timestamp التاريخ تاريخ"));

  private final Map<String, String> chosen;

  /**
   * @param chosen field of an article → name in the input; the others go by the names they often
   *     have
   */
  FieldMap(Map<String, String> chosen) {
    this.chosen = Map.copyOf(chosen);
  }

  /** The names under which others write {@code field}, the likeliest first. */
  static List<String> known(String field) {
    return KNOWN.getOrDefault(field, List.of());
  }

  /** A name as it is compared. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The article in {@code row}, or what is wrong with it. */
  Item item(Row.Fields row, Optional<String> encoding) {
    Map<String, String> lower = new TreeMap<>();
    row.values().forEach((name, value) -> lower.putIfAbsent(key(name), value));
    Optional<String> text = find(lower, "text");
    if (text.isEmpty()) {
      boolean empty = names("text").stream().anyMatch(lower::containsKey);
      return new Item.Unreadable(row.origin(), empty ? "text is empty" : "no text");
    }
    Draft draft = new Draft(find(lower, "id").orElse(row.id()), text.get());
    find(lower, "title").filter(title -> !opens(text.get(), title)).ifPresent(draft::title);
    find(lower, "url").ifPresent(draft::url);
    find(lower, "outlet").ifPresent(draft::outlet);
    find(lower, "published").ifPresent(draft::published);
    encoding.ifPresent(note -> draft.note("encoding", note));
    return new Item.Read(row.origin(), draft.article());
  }

  /** Whether the text has its headline as first line already. */
  private static boolean opens(String text, String title) {
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).strip().equals(title.strip());
  }

  private Optional<String> find(Map<String, String> fields, String field) {
    return names(field).stream()
        .map(fields::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }

  private List<String> names(String field) {
    String wanted = chosen.get(field);
    return wanted == null ? known(field) : List.of(key(wanted));
  }

  private static List<String> words(String names) {
    return List.of(names.split(" "));
  }
}
