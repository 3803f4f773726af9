package org.isnad.ingest;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines, one article a line; blank lines are passed over, a bad line spoils no other.
 * Not thread-safe.
 */
final class JsonLinesItems implements Items {
  private final String input;
  private final String name;
  private final ByteLines lines;

  JsonLinesItems(Source source) {
    this(source, 0);
  }

  /** Reads a piece of a file, before which there are {@code linesBefore} lines. */
  JsonLinesItems(Source source, int linesBefore) {
    this.input = source.input();
    this.name = source.stem();
    this.lines = new ByteLines(source.stream(), linesBefore);
  }

  @Override
  public @Nullable Item next() throws IOException {
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      Origin origin = new Origin(input, lines.number());
      Optional<String> text = Utf8.decode(line);
      if (text.isEmpty()) {
        return new Item.Unreadable(origin, "not UTF-8");
      }
      if (!text.get().isBlank()) {
        return JsonArticle.read(origin, text.get(), name + "-" + lines.number());
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
