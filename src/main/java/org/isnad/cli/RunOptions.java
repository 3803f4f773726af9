package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.isnad.app.ModelManifest;
import org.isnad.batch.BatchOptions;
import org.isnad.batch.BatchOutput;
import org.isnad.batch.BatchRunner;
import org.isnad.batch.BatchSummary;
import org.isnad.batch.FileOutput;
import org.isnad.batch.RunDescription;
import org.isnad.batch.StreamOutput;
import org.isnad.ingest.ItemReader;
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
      names = "--timeout-per-article",
      paramLabel = "SECONDS",
      description = "Give up an article on which the work takes longer (default: no limit).")
  private double timeout;

  @Option(
      names = "--resume",
      description = "Go on with a run into the same file that was ended; gives the same bytes.")
  private boolean resume;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  /** The file or folder of the results; empty for standard output. */
  Optional<Path> output() {
    return output.equals(STDOUT) ? Optional.empty() : Optional.of(Path.of(output));
  }

  /** The file of the articles, if one is asked for. */
  Optional<Path> articles() {
    return Optional.ofNullable(articles);
  }

  /** Runs the batch and says how it went as an exit code. */
  int run(Streams streams, InputOptions input, RunTask task) throws IOException {
    try (BatchOutput out = open(streams, output(), articles(), describe(input, task))) {
      return run(streams, input, task, out, output());
    }
  }

  /**
   * Runs the batch into files of which the command makes others; it has to {@link
   * FileOutput#forget} the run then.
   */
  int run(Streams streams, InputOptions input, RunTask task, Path file, Path articleFile)
      throws IOException {
    try (FileOutput out = open(file, Optional.of(articleFile), describe(input, task)).followed()) {
      return run(streams, input, task, out, Optional.of(file));
    }
  }

  private static RunDescription describe(InputOptions input, RunTask task) {
    return new RunDescription(
        Version.read(),
        task.command(),
        input.inputs(),
        task.optionsWith(input.chosen()),
        ModelManifest.checksums());
  }

  private int run(
      Streams streams, InputOptions input, RunTask task, BatchOutput out, Optional<Path> file)
      throws IOException {
    BatchOptions options = new BatchOptions(threads, failFast, limit());
    try (Inputs inputs = new Inputs(input, streams);
        ItemReader reader = inputs.open(notice -> streams.err().println("isnad: " + notice))) {
      ConsoleProgress progress = new ConsoleProgress(streams.err(), quiet, reader::share);
      BatchRunner runner = new BatchRunner(task.work().get(), options, progress);
      try (Interruption interruption = new Interruption(runner::stop)) {
        return code(runner.run(reader, out), file, streams, interruption);
      } catch (IOException e) {
        boolean kept = file.filter(FileOutput::isResumable).isPresent();
        String hint = kept ? "; what was done is kept, go on with --resume" : "";
        throw new IOException(e.getMessage() + hint, e);
      }
    }
  }

  private Optional<Duration> limit() {
    if (!(timeout >= 0 && timeout <= 1e6)) {
      throw new IllegalArgumentException(
          "--timeout-per-article is no number of seconds: " + timeout);
    }
    return timeout == 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis((long) (timeout * 1000)));
  }

  private static int code(
      BatchSummary summary, Optional<Path> file, Streams streams, Interruption interruption) {
    if (interruption.happened() && !summary.complete()) {
      String hint = file.isPresent() ? "; go on with --resume" : "";
      streams.err().println("isnad: interrupted after " + summary.documents() + " articles" + hint);
      return ExitCode.INTERRUPTED;
    }
    return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private BatchOutput open(
      Streams streams, Optional<Path> file, Optional<Path> articleFile, RunDescription run)
      throws IOException {
    if (file.isEmpty()) {
      return new StreamOutput(streams.out(), articleFile);
    }
    boolean device =
        Files.exists(file.get())
            && !Files.isRegularFile(file.get())
            && !Files.isDirectory(file.get());
    return device
        ? new StreamOutput(Files.newOutputStream(file.get()), articleFile)
        : open(file.get(), articleFile, run);
  }

  private FileOutput open(Path file, Optional<Path> articleFile, RunDescription run)
      throws IOException {
    try {
      return resume
          ? FileOutput.resume(file, articleFile, run)
          : FileOutput.toFile(file, articleFile, run);
    } catch (IOException e) {
      throw new IOException("cannot write the output: " + e.getMessage(), e);
    }
  }
}
