package org.isnad.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request as the routes see it.
 *
 * @param type of the body, without parameters, in small letters; empty if none is given
 * @param accept what the client would like to have
 * @param parameters of the address
 * @param body whole, within the limit
 */
record Request(String type, String accept, Map<String, String> parameters, ByteBuffer body) {
  Request {
    parameters = Map.copyOf(parameters);
    body = body.asReadOnlyBuffer();
  }

  /** The bytes of the body. */
  byte[] bytes() {
    byte[] bytes = new byte[body.remaining()];
    body.duplicate().get(bytes);
    return bytes;
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * Reads a request.
   *
   * @throws Refusal 413 if the body is longer than {@code maxBody}; what is too long is not read
   */
  static Request read(HttpExchange exchange, int maxBody) throws IOException {
    return new Request(
        header(exchange, "Content-Type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
        header(exchange, "Accept"),
        parameters(exchange.getRequestURI().getRawQuery()),
        ByteBuffer.wrap(body(exchange, maxBody)));
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static byte[] body(HttpExchange exchange, int maxBody) throws IOException {
    String length = header(exchange, "Content-Length");
    if (length.length() > 18 || (!length.isEmpty() && Long.parseLong(length) > maxBody)) {
      throw tooLong(maxBody);
    }
    InputStream in = exchange.getRequestBody();
    byte[] body = in.readNBytes(maxBody + 1);
    if (body.length > maxBody) {
      throw tooLong(maxBody);
    }
    return body;
  }

  private static Refusal tooLong(int maxBody) {
    return new Refusal(413, "the body is longer than " + maxBody + " bytes");
  }

  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = Arrays.copyOf(pair.split("=", 2), 2);
      parameters.putIfAbsent(decoded(parts[0]), parts[1] == null ? "" : decoded(parts[1]));
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "the address has a broken % sequence");
    }
  }
}
