package org.isnad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table, one record a row; a row that is broken spoils no other. Where the first row is a
 * record already, the columns are called column1, column2 … Not thread-safe.
 */
final class CsvRows implements Rows {
  private static final int LONGEST_NAME = 40;

  private final Source source;
  private final QuotedLines lines;
  private final CSVFormat format;
  private @Nullable List<String> header;
  private int count;

  private CsvRows(Source source, QuotedLines lines, CSVFormat format) {
    this.source = source;
    this.lines = lines;
    this.format = format;
  }

  static Items items(Source source, ReadOptions options) throws IOException {
    TextStream text = TextStream.of(source.stream());
    boolean tabs = source.name().toLowerCase(Locale.ROOT).endsWith(".tsv");
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(tabs ? '\t' : delimiter(text.head()))
            .setIgnoreEmptyLines(true)
            .get();
    QuotedLines lines =
        new QuotedLines(new ByteLines(text.utf8(), 0), format.getDelimiterString().charAt(0));
    Rows rows = new CsvRows(source, lines, format);
    return new RecordItems(source.input(), rows, text.note(), options);
  }

  /** Comma, semicolon or tab, whichever the header has most of. */
  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char other : new char[] {';', '\t'}) {
      if (count(header, other) > count(header, best)) {
        best = other;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(one -> one == c).count();
  }

  @Override
  public @Nullable Row next() throws IOException {
    while (lines.advance()) {
      Origin origin = new Origin(source.input(), lines.number());
      if (!lines.wrong().isEmpty()) {
        return new Row.Bad(origin, "not a row: " + lines.wrong());
      }
      List<String> cells = cells(lines.text());
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      List<String> names = header;
      if (names == null) {
        names = names(cells);
        header = names;
        if (names.equals(cells)) {
          continue;
        }
      }
      if (cells.size() != names.size() && lines.reject()) {
        return new Row.Bad(origin, "not a row: a quotation mark is not closed");
      }
      return row(origin, names, cells);
    }
    return null;
  }

  private Row row(Origin origin, List<String> names, List<String> cells) {
    count++;
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (i < names.size()) {
        values.putIfAbsent(names.get(i), cells.get(i));
      } else if (!cells.get(i).isBlank()) {
        return new Row.Bad(
            origin, "not a row: " + cells.size() + " cells under " + names.size() + " names");
      }
    }
    return new Row.Fields(origin, source.stem() + "-" + count, values);
  }

  private List<String> cells(String row) {
    try (CSVParser parser = CSVParser.parse(row, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? List.of() : records.get(0).toList();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of(row.split(java.util.regex.Pattern.quote(format.getDelimiterString()), -1));
    }
  }

  /** The names of the columns: the first row's cells, unless one is too long to be a name. */
  private static List<String> names(List<String> first) {
    return first.stream().anyMatch(cell -> Script.arabicLetters(cell) > LONGEST_NAME)
        ? IntStream.rangeClosed(1, first.size()).mapToObj(i -> "column" + i).toList()
        : first.stream().map(String::strip).toList();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
