package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.eval.GoldReader;
import org.isnad.eval.GoldSet;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.train.Ablation;
import org.isnad.train.LayoutTrial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad ablate}: what each part of attribution is worth. */
@Command(
    name = "ablate",
    description = "Trains and scores attribution again without one part at a time.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AblateCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private AnnotatedOptions annotated = new AnnotatedOptions();

  @Option(
      names = "--dev",
      paramLabel = "DIR",
      description = "Annotated articles to score on (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared/gold/dev")
  private Path dev = Path.of("");

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where the table goes (default: ${DEFAULT-VALUE}).",
      defaultValue = "reports/ablation.md")
  private Path report = Path.of("");

  @Option(
      names = "--layouts",
      paramLabel = "FILE",
      description =
          "Instead of training, read the articles as shipped, but set otherwise than written (no "
              + "punctuation, one paragraph …), and write the table to this file.")
  private @Nullable Path layouts;

  AblateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    GoldSet scored = GoldReader.read(List.of(dev));
    if (layouts != null) {
      LayoutTrial trial = new LayoutTrial(Isnad.pipeline(PipelineOptions.DEFAULT));
      Files.writeString(layouts, trial.markdown(scored), StandardCharsets.UTF_8);
      return ExitCode.OK;
    }
    String table = new Ablation(annotated.articles(), scored, streams.err()::println).markdown();
    Files.writeString(report, table, StandardCharsets.UTF_8);
    return ExitCode.OK;
  }
}
