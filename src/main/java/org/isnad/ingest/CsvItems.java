package org.isnad.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a table with a header, one article a row. Not thread-safe. */
final class CsvItems implements Items {
  private final Source source;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final FieldMap fields = new FieldMap(Map.of());
  private boolean broken;

  private CsvItems(Source source, CSVParser parser) {
    this.source = source;
    this.parser = parser;
    this.rows = parser.iterator();
  }

  static Items open(Source source) throws IOException {
    Optional<Decoded> decoded = Decoded.of(source.readAll());
    if (decoded.isEmpty()) {
      return Items.of(new Item.Unreadable(source.origin(), "not UTF-8"));
    }
    boolean tabs = source.name().toLowerCase(Locale.ROOT).endsWith(".tsv");
    String text = decoded.get().text();
    CSVFormat format =
        (tabs ? CSVFormat.TDF : CSVFormat.DEFAULT)
            .builder()
            .setDelimiter(tabs ? '\t' : delimiter(text))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreSurroundingSpaces(false)
            .get();
    return new CsvItems(source, CSVParser.parse(new StringReader(text), format));
  }

  /** Comma or semicolon, whichever the header has more of. */
  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    long semicolons = header.chars().filter(c -> c == ';').count();
    return semicolons > header.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  @Override
  public @Nullable Item next() {
    if (broken) {
      return null;
    }
    Origin origin = new Origin(source.input(), (int) parser.getCurrentLineNumber() + 1);
    try {
      if (!rows.hasNext()) {
        return null;
      }
      CSVRecord row = rows.next();
      Optional<Draft> draft =
          fields.draft(row.toMap(), source.stem() + "-" + row.getRecordNumber());
      return draft.isPresent()
          ? new Item.Read(origin, draft.get().article())
          : new Item.Unreadable(origin, "no text");
    } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
      broken = true;
      return new Item.Unreadable(origin, "not a table: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
