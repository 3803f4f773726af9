package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.eval.Baseline;
import org.isnad.eval.Evaluation;
import org.isnad.eval.GoldReader;
import org.isnad.eval.GoldSet;
import org.isnad.eval.ScoreFormat;
import org.isnad.eval.Scorer;
import org.isnad.json.ClaimReader;
import org.isnad.report.EvaluationReport;
import org.isnad.report.Splice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad evaluate}: claims against gold annotations. */
@Command(
    name = "evaluate",
    description = "Measures claims against gold annotations.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", paramLabel = "CLAIMS", description = "Claims, one JSON object a line.")
  private Path claims = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Folders of annotations, or single ones (NAME.json with its NAME.txt).")
  private List<Path> gold = List.of();

  @Option(
      names = "--also",
      arity = "2",
      paramLabel = "PATH",
      description = "Another set, for the report and the baseline: its CLAIMS and its GOLD.")
  private List<Path> also = List.of();

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description =
          "Name of the set in report and baseline (default: the gold folder's, of «X/gold» X).")
  private @Nullable String set;

  @Option(names = "--json", description = "Print the figures as JSON, a line for each set.")
  private boolean json;

  @Option(names = "--breakdown", description = "Print also by outlet, type, rule, confidence, act.")
  private boolean breakdown;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write every error: article, kind, annotated, extracted, rule (tabs between).")
  private @Nullable Path errors;

  @Option(names = "--report", paramLabel = "FILE", description = "Write a Markdown report.")
  private @Nullable Path report;

  @Option(
      names = "--readme",
      paramLabel = "FILE",
      description = "Put the main figures between the marks <!-- evaluation --> of this file.")
  private @Nullable Path readme;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Exit with 4 where a figure differs from the expected one.")
  private @Nullable Path baseline;

  @Option(
      names = "--update-baseline",
      description = "Write the figures to the baseline instead of comparing.")
  private boolean update;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    evaluations.add(evaluate(set == null ? name(gold.get(0)) : set, claims, gold));
    for (int i = 0; i + 1 < also.size(); i += 2) {
      evaluations.add(evaluate(name(also.get(i + 1)), also.get(i), List.of(also.get(i + 1))));
    }
    evaluations.forEach(evaluation -> print(evaluation, evaluations.size() > 1));
    if (errors != null) {
      List<String> lines = evaluations.stream().flatMap(e -> e.errors().stream()).toList();
      write(errors, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }
    if (report != null) {
      write(report, EvaluationReport.markdown(evaluations));
    }
    if (readme != null) {
      String figures = EvaluationReport.overview(evaluations);
      write(readme, Splice.into(Files.readString(readme), "evaluation", figures));
    }
    return baseline == null ? ExitCode.OK : baseline(baseline, evaluations);
  }

  private Evaluation evaluate(String name, Path claimFile, List<Path> goldPaths)
      throws IOException {
    for (Path path : goldPaths) {
      if (!Files.exists(path)) {
        throw new IOException("no such annotations: " + path);
      }
    }
    GoldSet goldSet = GoldReader.read(goldPaths);
    goldSet.problems().forEach(problem -> streams.err().println("gold: " + problem));
    return Scorer.evaluate(name, goldSet, ClaimReader.readAll(claimFile));
  }

  private void print(Evaluation evaluation, boolean named) {
    if (json) {
      streams.out().println(ScoreFormat.json(evaluation.scores()));
      return;
    }
    streams.out().print((named ? evaluation.name() + ": " : ""));
    streams.out().print(ScoreFormat.table(evaluation.scores()));
    if (breakdown) {
      streams.out().print("\n" + EvaluationReport.section(evaluation));
    }
  }

  private int baseline(Path file, List<Evaluation> evaluations) throws IOException {
    if (update) {
      Baseline changed = Files.exists(file) ? Baseline.read(file) : Baseline.empty(file);
      for (Evaluation evaluation : evaluations) {
        changed = changed.with(evaluation.name(), evaluation.scores());
      }
      write(file, changed.text());
      return ExitCode.OK;
    }
    Baseline expected = Baseline.read(file);
    List<String> differences = new ArrayList<>();
    for (Evaluation evaluation : evaluations) {
      differences.addAll(expected.differences(evaluation.name(), evaluation.scores()));
    }
    differences.forEach(difference -> streams.err().println("isnad: " + difference));
    return differences.isEmpty() ? ExitCode.OK : ExitCode.EVALUATION;
  }

  private static String name(Path gold) {
    Path absolute = gold.toAbsolutePath().normalize();
    String own = String.valueOf(absolute.getFileName()).replaceFirst("\\.json$", "");
    Path parent = absolute.getParent();
    return own.equals("gold") && parent != null ? String.valueOf(parent.getFileName()) : own;
  }

  private static void write(Path file, String text) throws IOException {
    try {
      Files.writeString(file, text);
    } catch (IOException | UncheckedIOException e) {
      throw new IOException("cannot write " + file + ": " + e, e);
    }
  }
}
