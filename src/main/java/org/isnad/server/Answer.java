package org.isnad.server;

import java.util.Map;
import java.util.TreeMap;
import org.isnad.json.Json;

/**
 * What goes back to a client.
 *
 * @param status of HTTP
 * @param type of the body
 * @param body sent as UTF-8
 * @param headers further ones by name
 */
record Answer(int status, String type, String body, Map<String, String> headers) {
  static final String JSON = "application/json";

  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer ok(String type, String text) {
    return new Answer(200, type, text, Map.of());
  }

  /** An error, as {@code {"error": "…"}}. */
  static Answer error(int status, String message) {
    return new Answer(status, JSON, Json.write(Map.of("error", message)) + "\n", Map.of());
  }

  Answer with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, body, more);
  }
}
