package org.isnad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Java records to JSON and back, without a trace of Jackson for the caller.
 *
 * <p>Example: a record {@code Cue(String text)} of «قال» (“said”) is {@code {"text":"قال"}}: Arabic
 * is never escaped, absent values are null, numbers are plain, the order is that of the record's
 * components. A surrogate without its partner, which UTF-8 cannot hold, is written as an escape, so
 * that every text comes back letter by letter. Thread-safe.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final ObjectWriter WRITER = MAPPER.writer();

  private Json() {}

  /** One line of JSON, without a line end. */
  public static String write(Object value) {
    try {
      return escapeLoneSurrogates(WRITER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Reads one JSON value. Properties that {@code type} does not have are passed over.
   *
   * @throws IllegalArgumentException if {@code text} is not JSON or not of this shape; the message
   *     says what is wrong and in which column
   */
  public static <T> T read(String text, Class<T> type) {
    try {
      T value = MAPPER.readValue(text, type);
      if (value == null) {
        throw new IllegalArgumentException("null where an object is expected");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(reason(e), e);
    }
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
    return e.getLocation() == null
        ? message
        : message
            + " (line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ")";
  }

  private static String escapeLoneSurrogates(String json) {
    int at = loneSurrogate(json, 0);
    if (at < 0) {
      return json;
    }
    StringBuilder out = new StringBuilder(json.length() + 16);
    int done = 0;
    for (; at >= 0; at = loneSurrogate(json, done)) {
      out.append(json, done, at).append("\\u");
      out.append(Integer.toHexString(json.charAt(at)).toUpperCase(Locale.ROOT));
      done = at + 1;
    }
    return out.append(json, done, json.length()).toString();
  }

  private static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 < text.length()
            && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
