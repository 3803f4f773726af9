package org.isnad.ingest;

import java.io.IOException;
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

  static Items items(Source source) throws IOException {
    return Items.of(read(source, source.readAll()));
  }

  static Item read(Source source, byte[] bytes) {
    Optional<Decoded> decoded = Decoded.of(bytes);
    if (decoded.isEmpty()) {
      return new Item.Unreadable(new Origin(source.input(), Utf8.firstBadLine(bytes)), "not UTF-8");
    }
    if (decoded.get().text().isBlank()) {
      return new Item.Unreadable(
          source.origin(), bytes.length == 0 ? "empty file" : "no text, only blanks");
    }
    Draft draft = new Draft(source.stem(), decoded.get().text());
    decoded.get().note().ifPresent(note -> draft.note("encoding", note));
    Article article = PastedPage.clean(draft.article());
    return new Item.Read(source.origin(), article);
  }
}
