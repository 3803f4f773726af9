package org.isnad.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.batch.Work;
import org.isnad.json.AnnotationWriter;
import org.isnad.json.AnnotationWriter.Layer;
import org.isnad.pipeline.AnnotationPipeline;
import org.isnad.pipeline.Annotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad annotate}: layers of whole articles, for other programs. */
@Command(
    name = "annotate",
    description =
        "Writes sentences, tokens, names, quantities and times, one JSON object an article.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnnotateCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private PipelineChoice choice = new PipelineChoice();
  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = "--layers",
      paramLabel = "LAYER",
      split = ",",
      description = "What to write: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Layer> layers = Arrays.asList(Layer.values());

  AnnotateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return run.run(streams, input, () -> work(EnumSet.copyOf(layers)));
  }

  private Work work(Set<Layer> asked) {
    AnnotationPipeline pipeline = Isnad.annotations(choice.options());
    AnnotationWriter writer = new AnnotationWriter(asked);
    return article -> {
      Annotations found = pipeline.apply(article);
      return new Work.Lines(writer.line(found.analyzed(), found.figures(), found.times()), 0);
    };
  }
}
