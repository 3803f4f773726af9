package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.isnad.app.Isnad;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.json.ClaimWriter;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.PipelineOptions;
import org.junit.jupiter.api.Test;

/**
 * 32 clients at once on loopback. {@code -Dserver.seconds=60} sets how long (default 3), {@code
 * -Ddesk.record=true} writes {@code reports/server.md}.
 */
class ServerLoadIT {
  private static final int CLIENTS = 32;
  private static final int SECONDS = Integer.getInteger("server.seconds", 3);
  private static final long MIB = 1 << 20;

  private record Case(String body, String claims) {}

  @Test
  void manyClientsGetTheSameAnswersAsTheCommandLine() throws Exception {
    ClaimPipeline pipeline = Isnad.pipeline(PipelineOptions.DEFAULT);
    List<Case> cases = cases(pipeline);
    List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    long before;
    long after;
    try (IsnadServer server =
        IsnadServer.start(
            new InetSocketAddress("127.0.0.1", 0), ServerOptions.DEFAULT, Services.of(pipeline))) {
      Client client = new Client(server);
      before = settledHeap();
      run(client, cases, nanos);
      after = settledHeap();
      assertThat(client.get("/metrics").body()).contains("isnad_requests_in_flight 1\n");
    }

    assertThat(nanos).hasSizeGreaterThan(CLIENTS);
    assertThat(after - before).as("bytes of heap more than before").isLessThan(64 * MIB);
    if (Boolean.getBoolean("desk.record")) {
      Files.writeString(Path.of("reports/server.md"), report(nanos, before, after, cases));
    }
  }

  private static List<Case> cases(ClaimPipeline pipeline) throws Exception {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus/articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String body = Files.readString(file);
        try (ArticleReader reader =
            new ArticleReader(
                List.of(ArticleReader.STDIN), ReadOptions.DEFAULT, Files.newInputStream(file))) {
          Item.Read read = (Item.Read) reader.next();
          Outcome.Extracted outcome = (Outcome.Extracted) pipeline.apply(read.article());
          cases.add(new Case(body, ClaimWriter.lines(outcome.result())));
        }
      }
    }
    return cases;
  }

  private static void run(Client client, List<Case> cases, List<Long> nanos) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<Future<?>> all = new ArrayList<>();
    for (int n = 0; n < CLIENTS; n++) {
      int first = n;
      all.add(
          clients.submit(
              () -> {
                for (int i = first; i == first || System.nanoTime() < end; i++) {
                  nanos.add(ask(client, cases.get(i % cases.size())));
                }
                return null;
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    clients.shutdown();
  }

  private static long ask(Client client, Case one) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = client.post("/v1/extract", "text/plain", one.body());
    long took = System.nanoTime() - start;
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(one.claims());
    return took;
  }

  private static long settledHeap() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String report(List<Long> nanos, long before, long after, List<Case> cases) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "# The server under load%n%n"
            + "Written by `mvn verify -Dit.test=ServerLoadIT -Dserver.seconds=%d -Ddesk.record=true`"
            + " on %d cores, shared with whatever else ran there.%n%n"
            + "%d clients for %d seconds on loopback, each asking for the claims of one of %d"
            + " articles after the other; every answer equal to the command line's.%n%n"
            + "| answers | errors | articles/s | p50 ms | p95 ms | p99 ms |"
            + " heap before MiB | heap after MiB |%n|---|---|---|---|---|---|---|---|%n"
            + "| %d | 0 | %.1f | %.0f | %.0f | %.0f | %d | %d |%n",
        SECONDS,
        Runtime.getRuntime().availableProcessors(),
        CLIENTS,
        SECONDS,
        cases.size(),
        sorted.size(),
        (double) sorted.size() / SECONDS,
        quantile(sorted, 0.5),
        quantile(sorted, 0.95),
        quantile(sorted, 0.99),
        before / MIB,
        after / MIB);
  }

  private static double quantile(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
  }
}
