package org.isnad.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads a web page: what it says of itself in JSON-LD and OpenGraph, and its main text by paragraph
 * without menus, captions, share lines, «اقرأ أيضا» (“read also”) and repeated leads. Stateless.
 */
final class PageReader {
  private PageReader() {}

  static Items items(Source source) throws IOException {
    return Items.of(read(source, source.readAll(), source.stem()));
  }

  static Item read(Source source, byte[] bytes, String id) throws IOException {
    if (bytes.length == 0) {
      return new Item.Unreadable(source.origin(), "empty file");
    }
    Optional<Decoded> decoded = Decoded.ofPage(bytes);
    Document page =
        decoded.isPresent()
            ? Jsoup.parse(decoded.get().text())
            : Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    PageFacts facts = PageFacts.of(page);
    List<String> text = paragraphs(MainText.of(page), facts.title());
    if (text.isEmpty()) {
      return new Item.Unreadable(source.origin(), "no main text found in the page");
    }
    Draft draft = new Draft(id, String.join("\n", text));
    draft.title(facts.title().isEmpty() ? text.get(0) : facts.title());
    facts.url().ifPresent(draft::url);
    facts.outlet().ifPresent(draft::outlet);
    facts.published().ifPresent(draft::published);
    facts.author().ifPresent(author -> draft.note("author", author));
    draft.note("extracted", "main text of a page");
    decoded.flatMap(Decoded::note).ifPresent(note -> draft.note("encoding", note));
    return new Item.Read(source.origin(), draft.article());
  }

  private static List<String> paragraphs(List<String> found, String title) {
    Set<String> seen = new HashSet<>(List.of("", LetterKey.of(title)));
    List<String> kept = new ArrayList<>();
    for (String line : found) {
      if (!PageLines.standard().anywhere(line) && seen.add(LetterKey.of(line))) {
        kept.add(line);
      }
    }
    return kept;
  }
}
