package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a JSON array of articles as a stream, or a single article object. Not thread-safe. */
final class JsonItems implements Items {
  private final Source source;
  private final JsonParser parser;
  private int count;
  private boolean started;
  private boolean ended;

  private JsonItems(Source source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  static Items open(Source source) throws IOException {
    return new JsonItems(source, JsonArticle.parser(source.stream()));
  }

  @Override
  public @Nullable Item next() throws IOException {
    if (ended) {
      return null;
    }
    try {
      return read();
    } catch (JsonProcessingException e) {
      ended = true;
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      return new Item.Unreadable(
          new Origin(source.input(), line), "not JSON: " + e.getOriginalMessage());
    }
  }

  private @Nullable Item read() throws IOException {
    JsonToken token = parser.nextToken();
    if (!started && token == JsonToken.START_ARRAY) {
      token = parser.nextToken();
    } else if (!started) {
      ended = true;
    }
    started = true;
    if (token == null && count == 0) {
      ended = true;
      return new Item.Unreadable(source.origin(), "empty file");
    }
    if (token == null || token == JsonToken.END_ARRAY) {
      ended = true;
      return null;
    }
    int line = parser.currentTokenLocation().getLineNr();
    JsonNode node = parser.readValueAsTree();
    count++;
    return JsonArticle.read(new Origin(source.input(), line), node, source.stem() + "-" + count);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
