package org.isnad.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.isnad.desk.DeskPage;
import org.isnad.lexicon.ResourceException;

/**
 * The server: {@code POST /v1/extract}, {@code GET /v1/search}, {@code POST /v1/match}, {@code
 * /healthz}, {@code /metrics}, {@code /openapi.json} and the page.
 *
 * <p>Example: {@code curl --data-binary @خبر.txt http://127.0.0.1:8080/v1/extract} (“news.txt”)
 * gives the claims that {@code isnad extract} gives. Thread-safe.
 */
public final class IsnadServer implements AutoCloseable {
  private static final String OPEN_API = "/org/isnad/web/openapi.json";
  private static final int SPARE_THREADS = 64;

  private final HttpServer http;
  private final Workers workers;
  private final ThreadPoolExecutor threads;

  private IsnadServer(HttpServer http, Workers workers, ThreadPoolExecutor threads) {
    this.http = http;
    this.workers = workers;
    this.threads = threads;
  }

  /**
   * Starts a server.
   *
   * @param address where it listens; port 0 takes a free one
   * @throws IOException if that is not possible, as when the port is taken
   */
  public static IsnadServer start(
      InetSocketAddress address, ServerOptions options, Services services) throws IOException {
    limitClients(options);
    HttpServer http;
    try {
      http = HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new IOException("cannot listen at " + address + ": " + e.getMessage(), e);
    }
    Workers workers = new Workers(options.workers(), options.timeout());
    Metrics metrics = new Metrics();
    boolean loopback = address.getAddress() != null && address.getAddress().isLoopbackAddress();
    http.createContext(
        "/", new Gate(routes(services, workers, metrics), options, metrics, loopback));
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            1,
            options.concurrency() + SPARE_THREADS,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>());
    http.setExecutor(threads);
    http.start();
    return new IsnadServer(http, workers, threads);
  }

  /**
   * Clients that send or take their bytes too slowly are cut off by the JDK's server itself, which
   * reads these properties once.
   */
  private static void limitClients(ServerOptions options) {
    long seconds = options.timeout().toSeconds();
    setIfAbsent("sun.net.httpserver.maxReqTime", Long.toString(seconds));
    setIfAbsent("sun.net.httpserver.maxRspTime", Long.toString(2 * seconds + 10));
    setIfAbsent("sun.net.httpserver.nodelay", "true");
  }

  private static void setIfAbsent(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private static Map<String, Map<String, Route>> routes(
      Services services, Workers workers, Metrics metrics) {
    DeskPage page = DeskPage.serving();
    Answer html =
        Answer.ok("text/html", page.html())
            .with("Content-Security-Policy", page.policy() + "; frame-ancestors 'none'");
    Answer description = Answer.ok(Answer.JSON, resource(OPEN_API));
    Map<String, Map<String, Route>> routes = new HashMap<>();
    routes.put("/", Map.of("GET", request -> html));
    routes.put("/openapi.json", Map.of("GET", request -> description));
    routes.put(
        "/healthz", Map.of("GET", request -> Answer.ok(Answer.JSON, "{\"status\":\"ok\"}\n")));
    routes.put(
        "/metrics",
        Map.of("GET", request -> Answer.ok("text/plain; version=0.0.4", metrics.text())));
    routes.put("/v1/extract", Map.of("POST", new ExtractRoute(services.pipeline(), workers)));
    services
        .search()
        .ifPresent(s -> routes.put("/v1/search", Map.of("GET", new SearchRoute(s, workers))));
    services
        .matcher()
        .ifPresent(m -> routes.put("/v1/match", Map.of("POST", new MatchRoute(m, workers))));
    return routes;
  }

  private static String resource(String path) {
    try (InputStream in = IsnadServer.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new ResourceException(path, 0, "no such resource");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ResourceException(path, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return http.getAddress();
  }

  /** Stops at once. */
  @Override
  public void close() {
    http.stop(0);
    workers.close();
    threads.shutdownNow();
  }
}
