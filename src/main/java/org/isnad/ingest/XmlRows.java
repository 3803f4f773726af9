package org.isnad.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML with many articles a file, as a stream, one record an element called article, doc, item
 * or the like, or else one of the second level; files without a root too. An element that is broken
 * spoils no other. Feeds go to {@link FeedReader}. Not thread-safe.
 */
final class XmlRows implements Rows {
  private final Source source;
  private final XmlPieces pieces;
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private int count;
  private boolean ended;

  private XmlRows(Source source, XmlPieces pieces) {
    this.source = source;
    this.pieces = pieces;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  static Items items(Source source, ReadOptions options) throws IOException {
    TextStream text = TextStream.of(source.stream());
    if (text.head().matches("(?is).*?<(rss|feed|rdf:rdf)[\\s>].*")) {
      return FeedReader.items(new Source(source.input(), source.name(), text.bytes()));
    }
    String element = XmlElements.articleIn(text.head());
    if (element.isEmpty()) {
      text.bytes().close();
      return Items.of(new Item.Unreadable(source.origin(), "no article elements"));
    }
    Reader letters = text.reader();
    Rows rows = new XmlRows(source, new XmlPieces(letters, element));
    return new RecordItems(source.input(), rows, text.note(), options);
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (ended) {
      return null;
    }
    XmlPieces.Piece piece = pieces.next();
    if (piece == null) {
      ended = true;
      return count > 0 ? null : new Row.Bad(source.origin(), "no article elements");
    }
    count++;
    Origin origin = new Origin(source.input(), piece.line());
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(piece.text()));
      xml.nextTag();
      return new Row.Fields(origin, source.stem() + "-" + count, values(xml));
    } catch (XMLStreamException e) {
      return new Row.Bad(origin, "not XML: " + message(e));
    }
  }

  private static Map<String, String> values(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      found.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    StringBuilder own = new StringBuilder();
    for (int type = xml.next(); type != XMLStreamConstants.END_ELEMENT; type = xml.next()) {
      if (type == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        found.merge(name, content(xml), (a, b) -> a + "\n" + b);
      } else if (type == XMLStreamConstants.CHARACTERS || type == XMLStreamConstants.CDATA) {
        own.append(xml.getText());
      }
    }
    if (!own.toString().isBlank()) {
      found.putIfAbsent("text", own.toString().strip());
    }
    return found;
  }

  /** The text of the element at hand with that of its children, a line for each. */
  private static String content(XMLStreamReader xml) throws XMLStreamException {
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
    pieces.close();
  }
}
