package org.isnad.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.app.Isnad;
import org.isnad.checks.CheckFeed;
import org.isnad.options.PipelineChoice;
import org.isnad.search.CheckMatcher;
import org.isnad.search.ClaimSearch;
import org.isnad.server.IsnadServer;
import org.isnad.server.ServerOptions;
import org.isnad.server.Services;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad serve}: claims over HTTP, and the page; runs until it is ended. */
@Command(
    name = "serve",
    description = "Answers POST /v1/extract and shows a page for reading and correcting claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private PipelineChoice choice = new PipelineChoice();

  @Option(names = "--port", paramLabel = "N", description = "Port (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "Address (default: ${DEFAULT-VALUE}, this machine only).")
  private String bind = "127.0.0.1";

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      description = "Longest body; 413 beyond it (default: ${DEFAULT-VALUE}).")
  private int maxBody = ServerOptions.DEFAULT.maxBody();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "For one request; 503 beyond it (default: ${DEFAULT-VALUE}).")
  private int timeout = (int) ServerOptions.DEFAULT.timeout().toSeconds();

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      description = "Requests at the same time; 429 beyond it (default: ${DEFAULT-VALUE}).")
  private int concurrency = ServerOptions.DEFAULT.concurrency();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles at work at the same time (default: one a core).")
  private int threads = ServerOptions.DEFAULT.workers();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "An index of claims, as index makes it: adds GET /v1/search.")
  private @Nullable Path index;

  @Option(
      names = "--checks",
      paramLabel = "FEED",
      description = "Fact-checks, as match reads them: adds POST /v1/match.")
  private @Nullable Path checks;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ServerOptions options =
        new ServerOptions(maxBody, Duration.ofSeconds(timeout), concurrency, threads);
    InetSocketAddress address = new InetSocketAddress(bind, port);
    Optional<ClaimSearch> search =
        index == null ? Optional.empty() : Optional.of(ClaimSearch.open(index));
    Optional<CheckMatcher> matcher =
        checks == null
            ? Optional.empty()
            : Optional.of(new CheckMatcher(CheckFeed.read(checks), Isnad.facts()));
    Services services = new Services(Isnad.pipeline(choice.options()), search, matcher);
    try (IsnadServer server = IsnadServer.start(address, options, services)) {
      InetSocketAddress at = server.address();
      streams.err().println("isnad: http://" + at.getHostString() + ":" + at.getPort() + "/");
      new CountDownLatch(1).await();
    }
    return ExitCode.OK;
  }
}
