package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Article;

/**
 * Reads an article from a JSON object: {@code text}, and {@code id}, {@code title}, {@code url},
 * {@code outlet}, {@code published} if they are there.
 *
 * <p>Example: {@code {"id":"7","title":"علوش: لن نذهب","text":"أكد علوش …"}} (“Alloush: we shall
 * not go”, “Alloush affirmed …”) has the text title, newline, text. Thread-safe.
 */
final class JsonArticle {
  private static final int LONGEST_STRING = 400_000_000;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
                  .build())
          .build();

  private JsonArticle() {}

  /** A parser of a stream, for files that are not read as a whole. */
  static JsonParser parser(InputStream in) throws IOException {
    return MAPPER.getFactory().createParser(in);
  }

  /** The tree of {@code json}; empty if it is not JSON. */
  static Optional<JsonNode> tree(String json) {
    try {
      return Optional.ofNullable(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The article in {@code json}, or what is wrong with it; {@code id} is for one without. */
  static Item read(Origin origin, String json, String id) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return new Item.Unreadable(origin, "not JSON: " + e.getOriginalMessage());
    }
    return read(origin, node, id);
  }

  static Item read(Origin origin, JsonNode node, String id) {
    if (!node.isObject()) {
      return new Item.Unreadable(origin, "not a JSON object but " + kind(node));
    }
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      return new Item.Unreadable(
          origin, text.isMissingNode() ? "no text" : "text is " + kind(text));
    }
    if (text.asText().isBlank()) {
      return new Item.Unreadable(origin, "text is empty");
    }
    Draft draft = new Draft(string(node, "id").orElse(id), text.asText());
    string(node, "title").ifPresent(draft::title);
    string(node, "url").ifPresent(draft::url);
    string(node, "outlet").ifPresent(draft::outlet);
    string(node, "published").ifPresent(draft::published);
    return new Item.Read(origin, draft.article());
  }

  /** {@code article} with url, outlet and date as the JSON object {@code json} gives them. */
  static Item describe(Origin origin, String json, Article article) {
    try {
      JsonNode node = MAPPER.readTree(json);
      Draft draft = new Draft(article.id(), article.text());
      article.metadata().forEach(draft::note);
      string(node, "url").ifPresent(draft::url);
      string(node, "outlet").ifPresent(draft::outlet);
      string(node, "published").ifPresent(draft::published);
      return new Item.Read(origin, draft.article());
    } catch (JsonProcessingException e) {
      return new Item.Unreadable(origin, "not JSON: " + e.getOriginalMessage());
    }
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
