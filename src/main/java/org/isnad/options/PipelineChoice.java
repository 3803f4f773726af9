package org.isnad.options;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.model.ClaimType;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.pipeline.PipelineOptions.Analysis;
import picocli.CommandLine.Option;

/** Which pipeline to run; shared by the commands that run one. */
public final class PipelineChoice {
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

  @Option(
      names = "--only",
      paramLabel = "TYPE",
      split = ",",
      description = "Keep only claims of these types: ${COMPLETION-CANDIDATES} (default: all).")
  private List<ClaimType> only = List.of();

  /** The choices by name. */
  public Map<String, String> chosen() {
    Map<String, String> out = new TreeMap<>();
    out.put("--analyzer", analyzer.name());
    out.put("--min-confidence", Double.toString(minConfidence));
    if (!only.isEmpty()) {
      out.put("--only", new TreeSet<>(only).toString());
    }
    return out;
  }

  /** What the choices come to. */
  public PipelineOptions options() {
    return new PipelineOptions(analyzer, minConfidence, Set.copyOf(only));
  }
}
