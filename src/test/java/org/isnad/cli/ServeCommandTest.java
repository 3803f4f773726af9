package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.app.Isnad;
import org.isnad.json.Json;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.server.IsnadServer;
import org.isnad.server.ServerOptions;
import org.isnad.server.Services;
import org.junit.jupiter.api.Test;

class ServeCommandTest {
  @Test
  void answersWithTheBytesOfTheCommandLine() throws Exception {
    String text = Files.readString(Path.of("corpus/articles/rassd-astana.txt"));
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", "astana");
    article.put("outlet", "رصد");
    article.put("published", "2017-03-10");
    article.put("text", text);
    String json = Json.write(article);

    try (IsnadServer server =
        IsnadServer.start(
            new InetSocketAddress("127.0.0.1", 0),
            ServerOptions.DEFAULT,
            Services.of(Isnad.pipeline(PipelineOptions.DEFAULT)))) {
      assertThat(post(server, "text/plain", text))
          .isNotEmpty()
          .isEqualTo(Cli.runWith(text, "extract", "--quiet", "-").out());
      assertThat(post(server, "application/json", json.replace(",\"", ",\n \"")))
          .contains("\"published\":\"2017-03-10\"")
          .isEqualTo(Cli.runWith(json, "extract", "--quiet", "-").out());
    }
  }

  @Test
  void limitsMustBePositive() {
    Cli run = Cli.run("serve", "--max-body", "0");

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("max body is not positive: 0");
  }

  private static String post(IsnadServer server, String type, String body) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.address().getPort() + "/v1/extract");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }
}
