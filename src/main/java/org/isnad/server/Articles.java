package org.isnad.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.json.Json;
import org.isnad.model.Article;
import org.isnad.model.Published;

/**
 * Reads the one article of a request as the command line reads its standard input.
 *
 * <p>Example: {@code {"title":"علوش: لن نذهب","text":"أكد علوش …"}} (“Alloush: we shall not go”,
 * “Alloush affirmed …”) as JSON, or the same as plain text, the headline in the first line.
 * Stateless.
 */
final class Articles {
  private Articles() {}

  /**
   * The article in {@code request}.
   *
   * @throws Refusal 400, 415 or 422 with what is wrong
   */
  static Article read(Request request) {
    byte[] body =
        switch (request.type()) {
          case "application/json" -> oneLine(request.bytes());
          // The last is what curl says of a text where it is told nothing.
          case "text/plain", "", "application/x-www-form-urlencoded" -> request.bytes();
          default -> throw new Refusal(415, "neither text/plain nor application/json");
        };
    ReadOptions options = new ReadOptions(request.parameter("published").map(Articles::date));
    Article article = only(body, options);
    Optional<String> id = request.parameter("id");
    return id.isPresent() ? article.withId(id.get()) : article;
  }

  /** JSON may be written on several lines; the reader wants one. */
  private static byte[] oneLine(byte[] json) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      if (!(Json.read(text, Object.class) instanceof Map<?, ?> object)) {
        throw new Refusal(400, "not a JSON object");
      }
      return Json.write(object).getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new Refusal(400, "not UTF-8");
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "not JSON: " + e.getMessage());
    }
  }

  private static Published date(String text) {
    try {
      return Published.parse(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "published: " + e.getMessage());
    }
  }

  private static Article only(byte[] body, ReadOptions options) {
    try (ArticleReader reader =
        new ArticleReader(List.of(ArticleReader.STDIN), options, new ByteArrayInputStream(body))) {
      Item item = reader.next();
      if (item == null) {
        throw new Refusal(400, "no article");
      }
      if (item instanceof Item.Unreadable unreadable) {
        throw new Refusal(400, unreadable.reason());
      }
      if (item instanceof Item.Skipped skipped) {
        throw new Refusal(422, skipped.reason());
      }
      if (reader.next() != null) {
        throw new Refusal(400, "more than one article");
      }
      return ((Item.Read) item).article();
    } catch (IOException e) {
      throw new Refusal(400, "cannot be read");
    }
  }
}
