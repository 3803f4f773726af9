package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.batch.BatchOptions;
import org.isnad.batch.BatchOutput;
import org.isnad.batch.BatchRunner;
import org.isnad.batch.BatchSummary;
import org.isnad.batch.FileOutput;
import org.isnad.batch.StreamOutput;
import org.isnad.batch.Work;
import org.isnad.ingest.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a batch runs and where it writes; shared by the commands that run one. */
final class RunOptions {
  private static final String STDOUT = "-";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = STDOUT,
      description = "Where the results go; - is standard output (default).")
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

  @Option(
      names = "--resume",
      description = "Go on with a run into the same file that was ended; gives the same bytes.")
  private boolean resume;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  /** Runs the batch and says how it went as an exit code. */
  int run(Streams streams, InputOptions input, Supplier<Work> work) throws IOException {
    BatchOptions options = new BatchOptions(threads, failFast);
    try (BatchOutput out = open(streams);
        ArticleReader reader = new ArticleReader(input.inputs(), input.options(), streams.in())) {
      ConsoleProgress progress = new ConsoleProgress(streams.err(), quiet);
      BatchSummary summary = new BatchRunner(work.get(), options, progress).run(reader, out);
      return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
  }

  private BatchOutput open(Streams streams) throws IOException {
    Optional<Path> articleFile = Optional.ofNullable(articles);
    try {
      if (output.equals(STDOUT)) {
        return new StreamOutput(streams.out(), articleFile);
      }
      Path file = Path.of(output);
      return resume ? FileOutput.resume(file, articleFile) : FileOutput.toFile(file, articleFile);
    } catch (IOException e) {
      throw new IOException("cannot write the output: " + e.getMessage(), e);
    }
  }
}
