package org.isnad.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.batch.BatchSummary;
import org.isnad.model.Published;
import org.isnad.options.PipelineChoice;
import org.isnad.spark.SparkSettings.ArticleWork;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = {
        "Files and folders as extract reads them, and Parquet files (columns id, text, title, url,"
            + " outlet, published), on any file system that Spark reads; with --sql the folder of"
            + " the results."
      })
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
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

  @Mixin private PipelineChoice choice = new PipelineChoice();

  @Option(
      names = "--watch",
      paramLabel = "DIR",
      description =
          "Instead of INPUT: wait for files that are moved into this folder; each becomes claims"
              + " once, also over a restart.")
  private String watch = "";

  @Option(names = "--once", description = "With --watch: end when all that is there is done.")
  private boolean once;

  @Option(
      names = "--sql",
      paramLabel = "QUERY",
      description =
          "Ask the tables of earlier results: claims, articles, failures; with --corpus reports,"
              + " quotations, speakers, positions, disputes.")
  private String sql = "";

  @Option(
      names = "--corpus",
      description =
          "Also compare all articles: repeated reports and quotations, speakers, positions,"
              + " disputes.")
  private boolean corpus;

  @Option(
      names = "--measure",
      paramLabel = "FILE",
      description = "Write what the run cost: CPU, memory and shuffled bytes by step.")
  private String measure = "";

  @Option(names = "--overwrite", description = "Replace the results that are in the folder.")
  private boolean overwrite;

  /** The command with answers on {@code out} and its messages on {@code err}. */
  public SparkExtract(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command and exits with its code where something failed. */
  public static void main(String[] args) {
    SparkExtract command =
        new SparkExtract(System.out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
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
    checkOptions();
    if (!sql.isEmpty()) {
      SparkRun.query(inputs.get(0), sql, master).forEach(this::print);
      return 0;
    }
    if (!watch.isEmpty()) {
      SparkRun.watch(settings(List.of(watch)), master, once, err::println);
      return 0;
    }
    long start = System.nanoTime();
    BatchSummary summary = SparkRun.batch(settings(inputs), master, measure);
    err.println(report(summary, (System.nanoTime() - start) / 1e9));
    return summary.failed() > 0 ? SOME_FAILED : 0;
  }

  private void checkOptions() {
    require(sql.isEmpty() || watch.isEmpty(), "--sql and --watch do not go together");
    require(sql.isEmpty() || inputs.size() == 1, "--sql needs one INPUT, the folder of results");
    require(sql.isEmpty() == !output.isEmpty(), "-o is needed, but for --sql");
    require(watch.isEmpty() || inputs.isEmpty(), "--watch takes no INPUT");
    require(watch.isEmpty() || !corpus, "--corpus needs all articles; it does not watch");
    require(watch.isEmpty() || !overwrite, "--overwrite replaces nothing where --watch adds");
    require(!once || !watch.isEmpty(), "--once goes with --watch");
    require(!watch.isEmpty() || !inputs.isEmpty(), "INPUT is missing");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private void print(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  private SparkSettings settings(List<String> read) {
    if (!published.isEmpty()) {
      Published.parse(published);
    }
    ArticleWork work = new ArticleWork(published, choice.options());
    return new SparkSettings(read, output, partitions, work, corpus, overwrite);
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
