package org.isnad.cli;

import java.util.Map;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.pipeline.PipelineOptions.Analysis;
import picocli.CommandLine.Option;

/** Which pipeline to run; shared by the commands that run one. */
final class PipelineChoice {
  @Option(
      names = "--analyzer",
      paramLabel = "NAME",
      defaultValue = "fast",
      description = "Who tags and parses: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Analysis analyzer = Analysis.FAST;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out claims below this confidence, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double minConfidence;

  /** The choices by name. */
  Map<String, String> chosen() {
    return Map.of(
        "--analyzer", analyzer.name(), "--min-confidence", Double.toString(minConfidence));
  }

  PipelineOptions options() {
    return new PipelineOptions(analyzer, minConfidence);
  }
}
