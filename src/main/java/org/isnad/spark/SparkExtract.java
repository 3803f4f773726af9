package org.isnad.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.batch.BatchSummary;
import org.isnad.model.Published;
import org.isnad.pipeline.PipelineOptions.Analysis;
import org.isnad.spark.SparkSettings.ArticleWork;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code isnad spark}, and the main class for {@code spark-submit}: articles in, claims out, on
 * Apache Spark. None of Spark's types shows here, so that the command can be listed and can say
 * what is missing where Spark is not on the class path.
 */
@Command(
    name = "spark",
    description = "Extracts on Apache Spark: the claims of extract, as Parquet and JSON Lines.",
    mixinStandardHelpOptions = true)
public final class SparkExtract implements Callable<Integer> {
  private static final int SOME_FAILED = 1;
  private static final int USAGE = 2;

  private final PrintStream err;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "Files and folders as extract reads them, and Parquet files (columns id, text, title, url,"
            + " outlet, published), on any file system that Spark reads."
      })
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder of the results.")
  private String output = "";

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "The cluster (default: that of spark-submit, else local[*], this machine).")
  private String master = "";

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Pieces into which the articles are cut (default: four a core).")
  private int partitions;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date of articles that state none: 2017-03-10, 2017-03 or 2017.")
  private String published = "";

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

  @Option(names = "--overwrite", description = "Replace the results that are in the folder.")
  private boolean overwrite;

  /** The command with its messages on {@code err}. */
  public SparkExtract(PrintStream err) {
    this.err = err;
  }

  /** Runs the command and exits with its code where something failed. */
  public static void main(String[] args) {
    SparkExtract command =
        new SparkExtract(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    CommandLine line =
        new CommandLine(command)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, any, parsed) -> report(command.err, e));
    int exit = line.execute(args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  @Override
  public Integer call() throws Exception {
    if (!hasSpark()) {
      err.println(
          "isnad: Spark is not on the class path; start this as ./isnad spark … or with"
              + " spark-submit");
      return USAGE;
    }
    long start = System.nanoTime();
    BatchSummary summary = SparkRun.of(settings(), master);
    err.println(report(summary, (System.nanoTime() - start) / 1e9));
    return summary.failed() > 0 ? SOME_FAILED : 0;
  }

  private SparkSettings settings() {
    if (!published.isEmpty()) {
      Published.parse(published);
    }
    ArticleWork work = new ArticleWork(published, analyzer, minConfidence);
    return new SparkSettings(inputs, output, partitions, work, false, overwrite);
  }

  private static int report(PrintStream err, Exception e) {
    err.println("isnad: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
    return USAGE;
  }

  private static String report(BatchSummary summary, double seconds) {
    return String.format(
        Locale.ROOT,
        "%d articles, %d claims, %d failed, %.1f articles/s",
        summary.documents() - summary.failed(),
        summary.claims(),
        summary.failed(),
        (summary.documents() - summary.failed()) / Math.max(1e-3, seconds));
  }

  private static boolean hasSpark() {
    try {
      Class.forName(
          "org.apache.spark.sql.SparkSession", false, SparkExtract.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
