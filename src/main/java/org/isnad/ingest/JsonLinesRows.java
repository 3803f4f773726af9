package org.isnad.ingest;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines, one record a line; blank lines are passed over, a bad line spoils no other. Not
 * thread-safe.
 */
final class JsonLinesRows implements Rows {
  private final String input;
  private final String name;
  private final ByteLines lines;

  private JsonLinesRows(Source source, ByteLines lines) {
    this.input = source.input();
    this.name = source.stem();
    this.lines = lines;
  }

  static Items items(Source source, ReadOptions options) throws IOException {
    return items(source, 0, options);
  }

  /** Reads a piece of a file, before which there are {@code linesBefore} lines. */
  static Items items(Source source, int linesBefore, ReadOptions options) throws IOException {
    TextStream text = TextStream.of(source.stream());
    Rows rows = new JsonLinesRows(source, new ByteLines(text.utf8(), linesBefore));
    return new RecordItems(source.input(), rows, text.note(), options);
  }

  @Override
  public @Nullable Row next() throws IOException {
    while (true) {
      byte[] line = lines.next();
      Origin origin = new Origin(input, lines.number());
      if (line == null) {
        return null;
      }
      if (lines.isTooLong()) {
        return new Row.Bad(origin, "a line of more than " + (Source.LARGEST_PIECE >> 20) + " MB");
      }
      Optional<Decoded> text = Decoded.of(line);
      if (text.isEmpty()) {
        return new Row.Bad(origin, "not UTF-8");
      }
      if (!text.get().text().isBlank()) {
        return JsonRecord.read(origin, text.get().text(), name + "-" + lines.number());
      }
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
