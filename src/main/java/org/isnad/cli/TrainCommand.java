package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.search.MatchTraining;
import org.isnad.syntax.Analyzer;
import org.isnad.train.AttributionTraining;
import org.isnad.train.NerTraining;
import org.isnad.train.SpeakerTraining;
import org.isnad.train.StanceReport;
import org.isnad.train.StanceTraining;
import org.isnad.train.TaggerTraining;
import org.isnad.train.WorthTraining;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad train}: makes a model again from articles. */
@Command(
    name = "train",
    description = "Trains a model again from articles; the same data give the same bytes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {
  private final Streams streams;

  /** The models that can be trained. */
  enum Target {
    ATTRIBUTION,
    SPEAKERS,
    TAGGER,
    STANCE,
    CHECKWORTHINESS,
    CLUSTERS,
    MATCHING,
    NER
  }

  @Parameters(index = "0", paramLabel = "MODEL", description = "${COMPLETION-CANDIDATES}")
  private Target target = Target.ATTRIBUTION;

  @Mixin private AnnotatedOptions annotated = new AnnotatedOptions();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Where the models are (default: ${DEFAULT-VALUE}).",
      defaultValue = "models")
  private Path models = Path.of("");

  @Option(
      names = "--text",
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Plain articles for the tagger: text or JSON Lines files, folders.")
  private List<String> text = List.of();

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "Where CoreNLP's tags for the tagger are kept (default: ${DEFAULT-VALUE}).",
      defaultValue = "target/tagger-text")
  private Path work = Path.of("");

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Train nothing; write how the models of act and stance agree with --gold,"
              + " cross-validated, and with the folder dev beside it.")
  private @Nullable Path report;

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description =
          "Folder with ner/, corpora/, gazetteers/, gold/ and suites/, for clusters, ner and"
              + " checkworthiness (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared")
  private Path shared = Path.of("");

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description =
          "Where ner, checkworthiness and matching write their reports (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "reports")
  private Path reports = Path.of("");

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    switch (target) {
      case ATTRIBUTION ->
          AttributionTraining.run(
              annotated.articles(),
              models,
              Isnad.analyzer(PipelineOptions.DEFAULT.analyzer()),
              streams.err()::println);
      case SPEAKERS ->
          SpeakerTraining.run(
              annotated.articles(),
              models,
              Isnad.analyzer(PipelineOptions.DEFAULT.analyzer()),
              streams.err()::println);
      case STANCE -> stance();
      case CHECKWORTHINESS ->
          WorthTraining.run(
              shared.resolve("suites/checkworthy"),
              models,
              reports.resolve("checkworthiness.md"),
              Isnad.analyzer(PipelineOptions.DEFAULT.analyzer()),
              streams.err()::println);
      case MATCHING ->
          MatchTraining.run(
              Path.of("corpus/matching/pairs.tsv"),
              Path.of("src/main/resources/org/isnad/rules/matching.tsv"),
              reports.resolve("matching.md"),
              Isnad.facts());
      case CLUSTERS -> NerTraining.trainClusters(shared, models);
      case NER -> NerTraining.train(shared, models, reports.resolve("ner.md"), annotated.further());
      case TAGGER -> TaggerTraining.run(plainText(), work, models, streams.err()::println);
    }
    return ExitCode.OK;
  }

  /** Trains act and stance, or reports on them as they are. */
  private void stance() throws IOException {
    Analyzer analyzer = Isnad.analyzer(PipelineOptions.DEFAULT.analyzer());
    if (report == null) {
      StanceTraining.run(
          annotated.articles(), annotated.texts(), models, analyzer, streams.err()::println);
    } else {
      StanceReport.write(
          annotated.gold(),
          annotated.gold().resolveSibling("dev"),
          annotated.further(),
          analyzer,
          report);
    }
  }

  private List<String> plainText() {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no plain articles: name them by --text");
    }
    return text;
  }
}
