package org.isnad.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;

/**
 * Stands before the routes: knows them by path and method, counts, keeps the limits, turns every
 * failure into an answer without inner details. Thread-safe.
 */
final class Gate implements HttpHandler {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Map<String, Map<String, Route>> routes;
  private final ServerOptions options;
  private final Metrics metrics;
  private final boolean loopback;
  private final Semaphore places;

  /**
   * @param routes by path, then by method; a path under {@code /v1/} counts against the limit of
   *     requests at the same time
   * @param loopback whether only this machine may ask: then no other host name is answered, so that
   *     no page of the web can pose as this one
   */
  Gate(
      Map<String, Map<String, Route>> routes,
      ServerOptions options,
      Metrics metrics,
      boolean loopback) {
    this.routes = Map.copyOf(routes);
    this.options = options;
    this.metrics = metrics;
    this.loopback = loopback;
    this.places = new Semaphore(options.concurrency());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    long start = System.nanoTime();
    String path = exchange.getRequestURI().getPath();
    String known = path != null && routes.containsKey(path) ? path : "other";
    metrics.begin();
    try (exchange) {
      int status = 499;
      Answer answer;
      try {
        answer = answer(exchange, known);
        status = answer.status();
      } finally {
        metrics.answered(known, status, System.nanoTime() - start);
      }
      send(exchange, answer);
    } finally {
      metrics.end();
    }
  }

  private Answer answer(HttpExchange exchange, String path) throws IOException {
    try {
      return route(exchange, path);
    } catch (Refusal refusal) {
      return refusal.answer();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      System.getLogger("isnad").log(System.Logger.Level.ERROR, () -> path + ": " + e);
      return Answer.error(500, "internal error");
    }
  }

  private Answer route(HttpExchange exchange, String path) throws IOException {
    requireLocalName(exchange);
    Map<String, Route> methods = routes.get(path);
    if (methods == null) {
      throw new Refusal(404, "no such path");
    }
    String method = exchange.getRequestMethod().toUpperCase(Locale.ROOT);
    Route route = methods.get(method.equals("HEAD") ? "GET" : method);
    if (route == null) {
      return Answer.error(405, "not by this method")
          .with("Allow", String.join(", ", new TreeMap<>(methods).keySet()));
    }
    if (!path.startsWith("/v1/")) {
      return route.answer(Request.read(exchange, options.maxBody()));
    }
    if (!places.tryAcquire()) {
      throw new Refusal(429, "too many requests at the same time");
    }
    try {
      return route.answer(Request.read(exchange, options.maxBody()));
    } finally {
      places.release();
    }
  }

  private void requireLocalName(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (loopback && (host == null || !LOCAL.contains(host.replaceFirst(":\\d*$", "")))) {
      throw new Refusal(421, "this server answers to localhost only");
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type() + "; charset=utf-8");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    answer.headers().forEach(headers::set);
    boolean head = exchange.getRequestMethod().equalsIgnoreCase("HEAD");
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    int length = body.length;
    exchange.sendResponseHeaders(answer.status(), head || length == 0 ? -1 : length);
    if (!head && length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
