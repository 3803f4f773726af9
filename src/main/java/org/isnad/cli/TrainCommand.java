package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.train.AttributionTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad train}: makes a model again from annotated articles. */
@Command(
    name = "train",
    description =
        "Trains a model again from annotated articles; the same data give the same bytes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {
  private final Streams streams;

  /** The models that can be trained. */
  enum Target {
    ATTRIBUTION
  }

  @Parameters(index = "0", paramLabel = "MODEL", description = "${COMPLETION-CANDIDATES}")
  private Target target = Target.ATTRIBUTION;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Annotated articles (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared/gold/train")
  private Path gold = Path.of("");

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Where the models are (default: ${DEFAULT-VALUE}).",
      defaultValue = "models")
  private Path models = Path.of("");

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    switch (target) {
      case ATTRIBUTION ->
          AttributionTraining.run(
              gold,
              models,
              Isnad.analyzer(PipelineOptions.DEFAULT.analyzer()),
              streams.err()::println);
    }
    return ExitCode.OK;
  }
}
