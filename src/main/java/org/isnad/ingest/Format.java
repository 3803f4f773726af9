package org.isnad.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** The formats that are read, by the endings of their files. */
enum Format {
  TEXT(".txt"),
  JSON_LINES(".jsonl .ndjson"),
  JSON(".json"),
  TABLE(".csv .tsv"),
  XML(".xml .sgml .trec"),
  FEED(".rss .atom"),
  PAGE(".html .htm .xhtml"),
  CRAWL(".warc");

  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  Items open(Source source, ReadOptions options) throws IOException {
    return switch (this) {
      case TEXT -> TextReader.items(source);
      case JSON_LINES -> JsonLinesRows.items(source, options);
      case JSON -> JsonRows.items(source, options);
      case TABLE -> CsvRows.items(source, options);
      case XML -> XmlRows.items(source, options);
      case FEED -> FeedReader.items(source);
      case PAGE -> PageReader.items(source);
      case CRAWL -> new WarcItems(source);
    };
  }

  /** The format of a file of that unpacked name; a plain text where the ending says nothing. */
  static Format of(String name) {
    for (Format format : values()) {
      if (format.has(name)) {
        return format;
      }
    }
    return TEXT;
  }

  /** Whether a folder's file of that name, packed or not, is taken for articles. */
  static boolean isKnown(String name) {
    String bare = Packing.unpackedName(name);
    return Packing.of(name) == Packing.ZIP || of(bare) != TEXT || TEXT.has(bare);
  }

  private boolean has(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(endings.split(" ")).anyMatch(lower::endsWith);
  }
}
