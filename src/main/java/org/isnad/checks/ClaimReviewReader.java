package org.isnad.checks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads ClaimReview objects (schema.org) wherever they stand in JSON: alone, in lists, in a
 * {@code @graph}, as items of a DataFeed. A feed is read element by element, so that its size does
 * not matter. Objects without {@code claimReviewed} are passed over.
 */
final class ClaimReviewReader {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> HOLDERS =
      Set.of("dataFeedElement", "@graph", "itemListElement", "item", "claims", "mainEntity");

  private final List<Check> checks;

  ClaimReviewReader(List<Check> checks) {
    this.checks = checks;
  }

  /** All values of {@code in}, one after the other. */
  void read(Reader in) throws IOException {
    try (JsonParser parser = MAPPER.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        value(parser, token);
      }
    }
  }

  private void value(JsonParser parser, JsonToken token) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        value(parser, t);
      }
    } else if (token == JsonToken.START_OBJECT) {
      object(parser);
    }
  }

  /** An object's own properties as a tree; the lists it holds, element by element. */
  private void object(JsonParser parser) throws IOException {
    var own = MAPPER.createObjectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (HOLDERS.contains(name)) {
        value(parser, token);
      } else {
        own.set(name, MAPPER.readTree(parser));
      }
    }
    String claim = text(own, "claimReviewed");
    if (claim != null) {
      checks.add(check(claim, own));
    }
  }

  private static Check check(String claim, JsonNode review) {
    JsonNode reviewed = first(review.path("itemReviewed"));
    JsonNode rating = first(review.path("reviewRating"));
    String said = text(rating, "alternateName");
    return new Check(
        claim,
        either(text(review, "name"), text(review, "headline")),
        text(review, "url"),
        text(first(review.path("author")), "name"),
        said == null ? text(rating, "ratingValue") : said,
        text(first(reviewed.path("author")), "name"),
        day(either(text(review, "datePublished"), text(reviewed, "datePublished"))));
  }

  static @Nullable String day(@Nullable String date) {
    return date != null && date.matches("\\d{4}-\\d{2}-\\d{2}.*") ? date.substring(0, 10) : null;
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = first(node.path(name));
    String text = value.isValueNode() ? value.asText("").strip() : "";
    return text.isEmpty() || value.isNull() ? null : text;
  }

  private static @Nullable String either(@Nullable String a, @Nullable String b) {
    return a == null ? b : a;
  }
}
