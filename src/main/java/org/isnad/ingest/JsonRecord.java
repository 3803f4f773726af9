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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Article;

/**
 * Reads JSON objects as flat records: a property of a property is «source.name», a list of texts
 * one text with a line for each.
 *
 * <p>Example: {@code {"id":"7","title":"علوش: لن نذهب","text":"أكد علوش …"}} (“Alloush: we shall
 * not go”, “Alloush affirmed …”) has three values. Thread-safe.
 */
final class JsonRecord {
  private static final int LONGEST_STRING = 400_000_000;
  private static final int DEEPEST = 4;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
                  .build())
          .build();

  private JsonRecord() {}

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

  /** The record in {@code json}, or what is wrong with it; {@code id} is for one without. */
  static Row read(Origin origin, String json, String id) {
    try {
      return read(origin, MAPPER.readTree(json), id);
    } catch (JsonProcessingException e) {
      return new Row.Bad(origin, "not JSON: " + e.getOriginalMessage());
    }
  }

  static Row read(Origin origin, JsonNode node, String id) {
    if (!node.isObject()) {
      return new Row.Bad(origin, "not a JSON object but " + kind(node));
    }
    JsonNode text = node.path("text");
    if (!(text.isMissingNode() || text.isTextual() || text.isContainerNode())) {
      return new Row.Bad(origin, "text is " + kind(text));
    }
    Map<String, String> values = new LinkedHashMap<>();
    flatten("", node, DEEPEST, values);
    return new Row.Fields(origin, id, values);
  }

  /**
   * The records of an envelope such as {@code {"status":"ok","articles":[{…},{…}]}}; empty where
   * {@code node} is a record itself.
   */
  static List<JsonNode> listed(JsonNode node) {
    List<JsonNode> records = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (FieldMap.known("text").contains(FieldMap.key(field.getKey()))
          && !field.getValue().isNull()) {
        return List.of();
      }
      if (field.getValue().isArray() && field.getValue().path(0).isObject() && records.isEmpty()) {
        field.getValue().forEach(records::add);
      }
    }
    return List.copyOf(records);
  }

  private static void flatten(String prefix, JsonNode node, int depth, Map<String, String> into) {
    node.properties()
        .forEach(
            field -> {
              String name = prefix + field.getKey();
              JsonNode value = field.getValue();
              if (value.isObject() && depth > 0) {
                flatten(name + ".", value, depth - 1, into);
              } else if (value.isArray()) {
                into.put(name, lines(value));
              } else if (value.isTextual() || value.isNumber()) {
                into.put(name, value.asText());
              }
            });
  }

  private static String lines(JsonNode list) {
    StringBuilder lines = new StringBuilder();
    for (JsonNode one : list) {
      if (one.isTextual()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(one.asText());
      }
    }
    return lines.toString();
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
