package org.isnad.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Reads the entries of an RSS or Atom feed; their markup becomes plain paragraphs. Stateless. */
final class FeedReader {
  private FeedReader() {}

  static Items items(Source source) throws IOException {
    return items(source, source.readAll());
  }

  static Items items(Source source, byte[] bytes) throws IOException {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      SyndFeed feed = input.build(reader);
      List<Item> items = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        String id = source.stem() + "-" + (items.size() + 1);
        items.add(item(source, feed, entry, id));
      }
      return Items.of(items.toArray(Item[]::new));
    } catch (FeedException | IllegalArgumentException e) {
      return Items.of(new Item.Unreadable(source.origin(), "not a feed: " + e.getMessage()));
    }
  }

  private static Item item(Source source, SyndFeed feed, SyndEntry entry, String id) {
    Optional<String> text = text(entry);
    if (text.isEmpty()) {
      return new Item.Unreadable(source.origin(), "no text in the entry " + entry.getTitle());
    }
    Draft draft = new Draft(Optional.ofNullable(entry.getUri()).orElse(id), text.get());
    Optional.ofNullable(entry.getTitle()).ifPresent(draft::title);
    Optional.ofNullable(entry.getLink()).ifPresent(draft::url);
    Optional.ofNullable(feed.getTitle()).ifPresent(draft::outlet);
    Optional.ofNullable(entry.getPublishedDate())
        .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
        .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString())
        .ifPresent(draft::published);
    return new Item.Read(source.origin(), draft.article());
  }

  /** The fullest of contents and description, without markup. */
  private static Optional<String> text(SyndEntry entry) {
    List<String> texts = new ArrayList<>();
    for (SyndContent content : entry.getContents()) {
      texts.add(plain(content));
    }
    texts.add(plain(entry.getDescription()));
    return texts.stream()
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> b.length() > a.length() ? b : a);
  }

  private static String plain(@org.jspecify.annotations.Nullable SyndContent content) {
    return content == null || content.getValue() == null
        ? ""
        : Lines.of(Jsoup.parse(content.getValue()).body());
  }
}
