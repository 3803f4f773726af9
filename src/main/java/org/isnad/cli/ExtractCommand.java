package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.batch.BatchOptions;
import org.isnad.batch.BatchOutput;
import org.isnad.batch.BatchRunner;
import org.isnad.batch.BatchSummary;
import org.isnad.batch.FileOutput;
import org.isnad.ingest.ArticleReader;
import org.isnad.pipeline.ClaimPipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad extract}: articles in, claims out. */
@Command(
    name = "extract",
    description = "Reads articles and writes their claims, one JSON object a line.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
  private static final String STDOUT = "-";

  private final Streams streams;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private PipelineChoice choice = new PipelineChoice();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = STDOUT,
      description = "Where the claims go; - is standard output (default).")
  private String output = STDOUT;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "Also write each article's exact text, to which the offsets refer.")
  private @Nullable Path articles;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles at work at the same time (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--fail-fast", description = "Stop at the first document that fails.")
  private boolean failFast;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    BatchOptions options = new BatchOptions(threads, failFast);
    try (BatchOutput out = open();
        ArticleReader reader = new ArticleReader(input.inputs(), input.options(), streams.in())) {
      ClaimPipeline pipeline = Isnad.pipeline(choice.options());
      ConsoleProgress progress = new ConsoleProgress(streams.err(), quiet);
      BatchSummary summary = new BatchRunner(pipeline, options, progress).run(reader, out);
      return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
  }

  private BatchOutput open() throws IOException {
    Optional<Path> articleFile = Optional.ofNullable(articles);
    try {
      return output.equals(STDOUT)
          ? FileOutput.toStream(streams.out(), articleFile)
          : FileOutput.toFile(Path.of(output), articleFile);
    } catch (IOException e) {
      throw new IOException("cannot write the output: " + e.getMessage(), e);
    }
  }
}
