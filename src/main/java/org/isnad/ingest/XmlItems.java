package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML with many articles a file, as a stream: every element of the second level, or called
 * article, doc, document, item, entry or record, is one; files without a root too. Feeds go to
 * {@link FeedReader}. Not thread-safe.
 */
final class XmlItems implements Items {
  private static final int PEEK = 2048;
  private static final Set<String> ARTICLE =
      Set.of("article", "doc", "document", "item", "entry", "record", "news", "story");

  private final Source source;
  private final XMLStreamReader xml;
  private final FieldMap fields = new FieldMap(Map.of());
  private int count;
  private boolean ended;

  private XmlItems(Source source, XMLStreamReader xml) {
    this.source = source;
    this.xml = xml;
  }

  static Items open(Source source) throws IOException {
    BufferedInputStream in = new BufferedInputStream(source.stream(), 1 << 16);
    in.mark(PEEK);
    String head = new String(in.readNBytes(PEEK), StandardCharsets.ISO_8859_1);
    in.reset();
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf")) {
      return FeedReader.items(new Source(source.input(), source.name(), in));
    }
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      boolean declared = lower.stripLeading().startsWith("<?xml") || lower.startsWith("ï»¿");
      return new XmlItems(
          source,
          declared
              ? factory.createXMLStreamReader(in)
              : factory.createXMLStreamReader(rooted(in), "UTF-8"));
    } catch (XMLStreamException e) {
      return Items.of(new Item.Unreadable(source.origin(), "not XML: " + message(e)));
    }
  }

  /** The stream inside one root, for files that are a row of documents. */
  private static InputStream rooted(InputStream in) {
    return new SequenceInputStream(
        Collections.enumeration(List.of(bytes("<isnad-root>"), in, bytes("</isnad-root>"))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable Item next() {
    if (ended) {
      return null;
    }
    int line = 0;
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && ARTICLE.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
          line = Math.max(0, xml.getLocation().getLineNumber());
          return article(new Origin(source.input(), line));
        }
      }
    } catch (XMLStreamException e) {
      ended = true;
      int at = e.getLocation() == null ? line : Math.max(0, e.getLocation().getLineNumber());
      return new Item.Unreadable(new Origin(source.input(), at), "not XML: " + message(e));
    }
    ended = true;
    return count > 0 ? null : new Item.Unreadable(source.origin(), "no article elements");
  }

  private Item article(Origin origin) throws XMLStreamException {
    count++;
    Map<String, String> found = new TreeMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      found.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    StringBuilder own = new StringBuilder();
    for (int type = xml.next(); type != XMLStreamConstants.END_ELEMENT; type = xml.next()) {
      if (type == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        found.merge(name, content(), (a, b) -> a + "\n" + b);
      } else if (type == XMLStreamConstants.CHARACTERS || type == XMLStreamConstants.CDATA) {
        own.append(xml.getText());
      }
    }
    if (!own.toString().isBlank()) {
      found.putIfAbsent("text", own.toString().strip());
    }
    Optional<Draft> draft = fields.draft(found, source.stem() + "-" + count);
    return draft.isPresent()
        ? new Item.Read(origin, draft.get().article())
        : new Item.Unreadable(origin, "no text");
  }

  /** The text of the element at hand with that of its children, a line for each. */
  private String content() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.append('\n');
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString().strip().replaceAll("[ \t]*\n\\s*", "\n");
  }

  private static String message(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("").strip();
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
