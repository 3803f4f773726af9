package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.checks.Check;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.model.ClaimedArticle;
import org.isnad.pipeline.Outcome;
import org.isnad.search.CheckMatcher;
import org.isnad.search.ClaimIndexer;
import org.isnad.search.ClaimSearch;
import org.isnad.search.Facts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search and match over an index of one claim and a feed of one check. */
class SearchRouteTest {
  private static final String STATEMENT = "وقوع 28 مجزرة في شهر فبراير ارتكبتها القوات الروسية";
  private static final String CLAIM =
      "{\"id\":\"c1\",\"article\":{\"id\":\"a\",\"published\":\"2017-03-10\"},"
          + "\"speaker\":{\"name\":\"محمد علوش\",\"kind\":\"person\"},\"act\":\"assert\","
          + "\"content\":[{\"text\":\""
          + STATEMENT
          + "\",\"start\":0,\"end\":"
          + STATEMENT.length()
          + "}]}";

  private static final Facts NOTHING = new Facts(List.of(), Set.of(), Set.of(), Set.of());

  @TempDir Path folder;
  private ClaimSearch search;
  private IsnadServer server;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    try (ClaimIndexer indexer = ClaimIndexer.open(folder)) {
      indexer.put(Json.read(CLAIM, ClaimRecord.class));
      indexer.commit();
    }
    search = ClaimSearch.open(folder);
    Check check = new Check(STATEMENT, "تحقق", "https://example.org/1", "مدقق", "صحيح", null, null);
    CheckMatcher matcher = new CheckMatcher(List.of(check), text -> NOTHING);
    Services services =
        new Services(
            article -> new Outcome.Extracted(new ClaimedArticle(article, List.of())),
            Optional.of(search),
            Optional.of(matcher));
    server =
        IsnadServer.start(new InetSocketAddress("127.0.0.1", 0), ServerOptions.DEFAULT, services);
    client = new Client(server);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    search.close();
  }

  @Test
  void findsWhoSaidSomethingLikeThis() throws Exception {
    HttpResponse<String> found =
        client.get("/v1/search?q=" + encoded("مجزرة") + "&speaker=" + encoded("علوش"));

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains("\"total\":1").contains(STATEMENT);
    assertThat(client.get("/v1/search?q=" + encoded("الزلزال")).body()).contains("\"total\":0");
  }

  @Test
  void wrongConditionsAreSaid() throws Exception {
    assertThat(client.get("/v1/search?q=x&limit=0").statusCode()).isEqualTo(400);
    assertThat(client.get("/v1/search?from=yesterday").statusCode()).isEqualTo(400);
    assertThat(client.get("/v1/search?to=2017-13").body()).contains("to: not a day", "2017-13");
    assertThat(client.get("/v1/search?min=five").statusCode()).isEqualTo(400);
    assertThat(client.post("/v1/match", "application/json", "[]").statusCode()).isEqualTo(400);
    assertThat(client.post("/v1/match", "text/plain", "").statusCode()).isEqualTo(400);
  }

  @Test
  void findsWhatWasCheckedBefore() throws Exception {
    Map<?, ?> byText = read(client.post("/v1/match", "text/plain", STATEMENT));
    Map<?, ?> byClaim = read(client.post("/v1/match", "application/json", CLAIM));

    assertThat(byClaim.get("claim")).isEqualTo("c1");
    assertThat(byText.get("matches").toString()).contains("https://example.org/1");
    assertThat(byClaim.get("matches")).isEqualTo(byText.get("matches"));
    assertThat(client.post("/v1/match", "application/x-ndjson", CLAIM + "\n" + CLAIM).body())
        .isEqualTo(client.post("/v1/match", "application/json", CLAIM).body().repeat(2));
  }

  private static Map<?, ?> read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.read(answer.body(), Map.class);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
