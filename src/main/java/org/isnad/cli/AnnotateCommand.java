package org.isnad.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.batch.Work;
import org.isnad.json.AnnotationWriter;
import org.isnad.json.AnnotationWriter.Layer;
import org.isnad.options.PipelineChoice;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl (default) or conllu: sentences, words and tags in CoNLL-U.")
  private Format format = Format.JSONL;

  /** How the layers are written. */
  enum Format {
    JSONL,
    CONLLU
  }

  AnnotateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return run.run(streams, input, new RunTask("annotate", options(), this::work));
  }

  private Map<String, String> options() {
    Map<String, String> options = new TreeMap<>(choice.chosen());
    options.put("--layers", layers.toString());
    options.put("--format", format.name());
    return options;
  }

  private Work work() {
    if (format == Format.CONLLU) {
      return Tokens.conllu(choice.options());
    }
    AnnotationPipeline pipeline = Isnad.annotations(choice.options());
    AnnotationWriter writer = new AnnotationWriter(EnumSet.copyOf(layers));
    return article -> {
      Annotations found = pipeline.apply(article);
      return new Work.Lines(writer.line(found.analyzed(), found.figures(), found.times()), 0);
    };
  }
}
