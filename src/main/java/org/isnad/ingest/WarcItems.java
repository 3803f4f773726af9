package org.isnad.ingest;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages of a web crawl (WARC, packed record by record or as a whole), passing over what
 * is no page. A file that was cut off gives the pages before the cut and one message. Not
 * thread-safe.
 */
final class WarcItems implements Items {
  private final Source source;
  private final WarcReader reader;
  private int count;
  private boolean ended;

  WarcItems(Source source) throws IOException {
    this.source = source;
    this.reader = new WarcReader(source.stream());
  }

  @Override
  public @Nullable Item next() {
    while (!ended) {
      try {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) {
          ended = true;
        } else if (record.get() instanceof WarcResponse response && isPage(response)) {
          Item item = page(response, source.stem() + "-" + (count + 1));
          count++;
          return item;
        }
      } catch (IOException | RuntimeException e) {
        ended = true;
        return new Item.Unreadable(
            source.origin(),
            "after "
                + count
                + " pages, at byte "
                + reader.position()
                + ": "
                + e.getClass().getSimpleName()
                + ": "
                + e.getMessage());
      }
    }
    return null;
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.http().status() == 200 && response.payloadType().base().equals(MediaType.HTML);
  }

  private Item page(WarcResponse response, String id) throws IOException {
    byte[] body =
        new Source(source.input(), source.name(), response.http().body().stream()).readAll();
    Item item = PageReader.read(source, body, id);
    if (item instanceof Item.Read read && read.article().url().isEmpty()) {
      var article = read.article();
      return new Item.Read(
          read.origin(),
          new org.isnad.model.Article(
              article.id(),
              article.title(),
              article.text(),
              Optional.of(response.target()),
              article.outlet(),
              article.published(),
              article.metadata()));
    }
    return item;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
