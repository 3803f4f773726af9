package org.isnad.ingest;

import java.util.List;
import org.isnad.lexicon.ResourceException;
import org.isnad.lexicon.Table;

/**
 * Knows the lines of a page that are no part of its article: menus, rights, share and tag lines.
 *
 * <p>Example: «جميع الحقوق محفوظة © 2022» (“all rights reserved”). The words are rows of {@code
 * rules/page-lines.tsv}. A line that ends with a full stop is a sentence and stays. Immutable and
 * thread-safe.
 */
final class PageLines {
  private static final PageLines STANDARD = load();
  private final List<Row> rows;

  private record Row(String words, String where, int longest) {
    boolean matches(String key, int words, String place) {
      return words <= longest
          && (where.equals("any") || where.equals(place))
          && (" " + key + " ").contains(" " + this.words + (this.words.length() > 1 ? "" : " "));
    }
  }

  private PageLines(List<Row> rows) {
    this.rows = rows;
  }

  static PageLines standard() {
    return STANDARD;
  }

  /** Whether {@code line}, above the article, belongs to the page. */
  boolean inHead(String line) {
    return matches(line, "head") || LetterKey.of(line).chars().noneMatch(PageLines::isArabic);
  }

  /** Whether {@code line}, below the article, belongs to the page. */
  boolean inFoot(String line) {
    return matches(line, "foot") || LetterKey.of(line).chars().noneMatch(PageLines::isArabic);
  }

  /** Whether {@code line} belongs to the page wherever it stands. */
  boolean anywhere(String line) {
    return matches(line, "any");
  }

  private boolean matches(String line, String place) {
    if (line.strip().endsWith(".")) {
      return false;
    }
    String key = LetterKey.of(line);
    int words = LetterKey.words(key);
    return rows.stream().anyMatch(row -> row.matches(key, words, place));
  }

  private static boolean isArabic(int c) {
    return c >= 0x600 && c <= 0x6FF;
  }

  private static PageLines load() {
    Table table = Table.load("/org/isnad/rules/page-lines.tsv");
    PageLines lines = new PageLines(table.rows().stream().map(PageLines::row).toList());
    for (Table.Row row : table.rows()) {
      if (!lines.matches(row.require("example"), row.require("where"))) {
        throw row.error("the example is not matched: " + row.get("example"));
      }
    }
    return lines;
  }

  private static Row row(Table.Row row) {
    String where = row.require("where");
    if (!List.of("head", "foot", "any").contains(where)) {
      throw row.error("where is not head, foot or any: " + where);
    }
    try {
      return new Row(
          LetterKey.of(row.require("words")), where, Integer.parseInt(row.require("longest")));
    } catch (NumberFormatException e) {
      throw new ResourceException(
          "/org/isnad/rules/page-lines.tsv", row.line(), "no number: " + e.getMessage());
    }
  }
}
