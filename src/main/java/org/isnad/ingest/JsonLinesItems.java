package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
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

  /**
   * @param input the file, for messages
   * @param name for articles without an id: the line number is added
   * @param in closed with this
   */
  JsonLinesItems(String input, String name, InputStream in) {
    this.input = input;
    this.name = name;
    this.lines = new ByteLines(in);
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
