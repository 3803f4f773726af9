package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.isnad.json.Json;
import org.isnad.model.Article;
import org.isnad.model.ClaimedArticle;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server's manners, over a pipeline that finds nothing. */
class IsnadServerTest {
  private static final String ARABIC = "عنوان\nقال علوش إن المعارضة لن تذهب.";
  private static final Stage<Article, Outcome> NOTHING =
      article -> new Outcome.Extracted(new ClaimedArticle(article, List.of()));
  private static final ServerOptions OPTIONS =
      new ServerOptions(10_000, Duration.ofSeconds(5), 8, 2);

  private IsnadServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  private Client start(ServerOptions options, Stage<Article, Outcome> pipeline) throws IOException {
    server =
        IsnadServer.start(new InetSocketAddress("127.0.0.1", 0), options, Services.of(pipeline));
    return new Client(server);
  }

  @Test
  void healthAndMetricsAreThere() throws Exception {
    Client client = start(OPTIONS, NOTHING);

    assertThat(client.post("/v1/extract", "text/plain", ARABIC).statusCode()).isEqualTo(200);
    assertThat(client.get("/healthz").body()).isEqualTo("{\"status\":\"ok\"}\n");
    assertThat(client.get("/metrics").body())
        .contains("isnad_requests_total{path=\"/v1/extract\",status=\"200\"} 1\n")
        .contains("isnad_request_seconds_count 2\n");
  }

  @Test
  void thePageComesUnderItsPolicy() throws Exception {
    HttpResponse<String> page = start(OPTIONS, NOTHING).get("/");

    assertThat(page.body()).startsWith("<!doctype html>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("connect-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void bodiesThatAreTooLongAreRefusedUnread() throws Exception {
    Client client = start(OPTIONS, NOTHING);

    String head = "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\n";
    assertThat(client.raw(head + "Content-Length: 99999999999\r\n\r\n")).startsWith("HTTP/1.1 413");
    String chunk = "2000\r\n" + "a".repeat(0x2000) + "\r\n";
    assertThat(client.raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk))
        .startsWith("HTTP/1.1 413");
    assertThat(client.post("/v1/extract", "text/plain", "ب".repeat(5001)).statusCode())
        .isEqualTo(413);
    assertThat(client.post("/v1/extract", "text/plain", "ب".repeat(5000)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Client client =
        start(
            new ServerOptions(10_000, Duration.ofSeconds(1), 8, 1),
            article -> {
              await(never);
              return NOTHING.apply(article);
            });

    HttpResponse<String> answer = client.post("/v1/extract", "text/plain", ARABIC);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).isEqualTo("{\"error\":\"not done within 1 seconds\"}\n");
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
  }

  @Test
  void oneRequestTooManyIsTurnedAway() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Client client =
        start(
            new ServerOptions(10_000, Duration.ofSeconds(30), 1, 1),
            article -> {
              begun.countDown();
              await(go);
              return NOTHING.apply(article);
            });

    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(() -> status(client, "/v1/extract", ARABIC));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    HttpResponse<String> second = client.post("/v1/extract", "text/plain", ARABIC);
    assertThat(client.get("/healthz").statusCode()).isEqualTo(200);
    go.countDown();

    assertThat(second.statusCode()).isEqualTo(429);
    assertThat(second.headers().firstValue("Retry-After")).contains("1");
    assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(200);
    assertThat(client.post("/v1/extract", "text/plain", ARABIC).statusCode()).isEqualTo(200);
  }

  @Test
  void aClientThatDribblesIsCutOff() throws Exception {
    Client client = start(OPTIONS, NOTHING);
    long start = System.nanoTime();
    try (Socket socket = client.socket()) {
      OutputStream out = socket.getOutputStream();
      String head = "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      boolean cut = false;
      while (!cut && System.nanoTime() - start < 60e9) {
        cut = !dribble(out) || (socket.getInputStream().available() == 0 && closed(socket));
      }
      assertThat(cut).as("cut off").isTrue();
    }
    assertThat(client.get("/healthz").statusCode()).isEqualTo(200);
  }

  private static boolean dribble(OutputStream out) throws InterruptedException {
    try {
      out.write('a');
      out.flush();
      Thread.sleep(200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean closed(Socket socket) throws IOException {
    socket.setSoTimeout(1);
    try {
      return socket.getInputStream().read() < 0;
    } catch (java.net.SocketTimeoutException e) {
      return false;
    } catch (java.net.SocketException e) {
      return true;
    }
  }

  @Test
  void whatIsWrongIsSaidWithoutInnerDetails() throws Exception {
    Client client =
        start(
            OPTIONS,
            article -> {
              throw new IllegalStateException("secret <script>");
            });

    HttpResponse<String> broken = client.post("/v1/extract", "text/plain", ARABIC);
    assertThat(broken.statusCode()).isEqualTo(500);
    assertThat(broken.body()).isEqualTo("{\"error\":\"internal error\"}\n");
    assertThat(client.post("/v1/extract", "text/plain", " ").statusCode()).isEqualTo(400);
    assertThat(client.post("/v1/extract", "text/plain", "Not Arabic").statusCode()).isEqualTo(422);
    assertThat(client.post("/v1/extract", "application/json", "{").statusCode()).isEqualTo(400);
    assertThat(client.post("/v1/extract", "application/json", "[1]").statusCode()).isEqualTo(400);
    assertThat(client.post("/v1/extract", "image/png", ARABIC).statusCode()).isEqualTo(415);
    assertThat(client.post("/v1/extract?published=x", "text/plain", ARABIC).body())
        .contains("published");
    assertThat(client.get("/v1/extract").statusCode()).isEqualTo(405);
    assertThat(client.get("/nothing/%3Cscript%3E").statusCode()).isEqualTo(404);
    assertThat(client.raw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    start(OPTIONS, NOTHING);
    assertThatThrownBy(() -> IsnadServer.start(server.address(), OPTIONS, Services.of(NOTHING)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot listen at");
  }

  @Test
  @SuppressWarnings("unchecked")
  void theDescriptionNamesEveryRouteAndStatus() throws Exception {
    Client client = start(OPTIONS, NOTHING);
    Map<String, Object> api = Json.read(client.get("/openapi.json").body(), Map.class);

    assertThat(api).containsEntry("openapi", "3.1.0");
    Map<String, Map<String, Map<String, Object>>> paths =
        (Map<String, Map<String, Map<String, Object>>>) api.get("paths");
    assertThat(paths.keySet()).contains("/v1/search", "/v1/match");
    for (var path : paths.entrySet()) {
      if (Set.of("/v1/search", "/v1/match").contains(path.getKey())) {
        continue; // there only with an index and a feed: SearchRouteTest
      }
      for (String method : path.getValue().keySet()) {
        var request =
            client
                .request(path.getKey())
                .method(
                    method.toUpperCase(Locale.ROOT),
                    java.net.http.HttpRequest.BodyPublishers.ofString(ARABIC))
                .build();
        HttpResponse<String> answer = client.send(request);
        Map<String, Object> responses =
            (Map<String, Object>) path.getValue().get(method).get("responses");
        assertThat(responses).containsKey(Integer.toString(answer.statusCode()));
        Map<String, Object> ok = (Map<String, Object>) responses.get("200");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(((Map<String, Object>) ok.get("content")).keySet())
            .contains(type.replaceFirst(";.*", ""));
      }
    }
    assertThat(paths.get("/v1/extract").get("post").get("responses").toString())
        .containsPattern(Pattern.compile("413.*415.*422.*429.*500.*503"));
  }

  private static int status(Client client, String path, String body) {
    try {
      return client.post(path, "text/plain", body).statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
