package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON array of records as a stream, or a single object: a record, or an envelope whose
 * records are in a list. What comes after damage is lost: where the next record begins cannot be
 * told then. Not thread-safe.
 */
final class JsonRows implements Rows {
  private final Source source;
  private final JsonParser parser;
  private final Deque<JsonNode> listed = new ArrayDeque<>();
  private int count;
  private boolean started;
  private boolean ended;

  private JsonRows(Source source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  static Items items(Source source, ReadOptions options) throws IOException {
    TextStream text = TextStream.of(source.stream());
    Rows rows = new JsonRows(source, JsonRecord.parser(text.utf8()));
    return new RecordItems(source.input(), rows, text.note(), options);
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (!listed.isEmpty()) {
      return row(source.origin(), listed.removeFirst());
    }
    if (ended) {
      return null;
    }
    try {
      return read();
    } catch (JsonProcessingException e) {
      ended = true;
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      String after = count == 0 ? "" : " (after " + count + " records)";
      return new Row.Bad(
          new Origin(source.input(), line), "not JSON: " + e.getOriginalMessage() + after);
    }
  }

  private @Nullable Row read() throws IOException {
    JsonToken token = parser.nextToken();
    if (!started && token == JsonToken.START_ARRAY) {
      token = parser.nextToken();
    } else if (!started) {
      ended = true;
    }
    started = true;
    if (token == null && count == 0) {
      ended = true;
      return new Row.Bad(source.origin(), "empty file");
    }
    if (token == null || token == JsonToken.END_ARRAY) {
      ended = true;
      return null;
    }
    int line = parser.currentTokenLocation().getLineNr();
    JsonNode node = parser.readValueAsTree();
    if (ended) {
      listed.addAll(JsonRecord.listed(node));
    }
    return listed.isEmpty() ? row(new Origin(source.input(), line), node) : next();
  }

  private Row row(Origin origin, JsonNode node) {
    count++;
    return JsonRecord.read(origin, node, source.stem() + "-" + count);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
