package org.isnad.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.app.Isnad;
import org.isnad.server.IsnadServer;
import org.isnad.server.ServerOptions;
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

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ServerOptions options =
        new ServerOptions(maxBody, Duration.ofSeconds(timeout), concurrency, threads);
    InetSocketAddress address = new InetSocketAddress(bind, port);
    try (IsnadServer server =
        IsnadServer.start(address, options, Isnad.pipeline(choice.options()))) {
      InetSocketAddress at = server.address();
      streams.err().println("isnad: http://" + at.getHostString() + ":" + at.getPort() + "/");
      new CountDownLatch(1).await();
    }
    return ExitCode.OK;
  }
}
