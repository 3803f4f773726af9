package org.isnad.ingest;

import java.util.Optional;
import org.isnad.model.Article;

/**
 * Reads one plain text: its first line is the headline, the letters stay as they are.
 *
 * <p>Example: «علوش: لن نذهب إلى أستانا» (“Alloush: we shall not go to Astana”), newline,
 * paragraphs one a line. A pasted page with its menu and footer is cleaned by {@link PastedPage}.
 * Stateless.
 */
final class TextReader {
  private TextReader() {}

  static Item read(String input, String id, byte[] bytes) {
    Optional<String> text = Utf8.decode(bytes);
    if (text.isEmpty()) {
      return new Item.Unreadable(new Origin(input, Utf8.firstBadLine(bytes)), "not UTF-8");
    }
    if (text.get().isBlank()) {
      return new Item.Unreadable(
          new Origin(input, 0), bytes.length == 0 ? "empty file" : "no text, only blanks");
    }
    return new Item.Read(new Origin(input, 0), PastedPage.clean(Article.of(id, text.get())));
  }
}
