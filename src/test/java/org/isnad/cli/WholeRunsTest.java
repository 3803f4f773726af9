package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.batch.UniqueItems;
import org.isnad.duplicates.SeenArticles;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.ReadOptions;
import org.isnad.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures whole runs in processes of their own, {@code -Dreport.runs=1000,10000} articles, and
 * writes them to {@code reports/ingest.md}. Takes minutes, so it runs only when it is told to.
 */
@EnabledIfSystemProperty(named = "report.runs", matches = "[0-9,]+")
class WholeRunsTest {
  private static final Path CORPUS = Path.of("../shared/corpora/news.jsonl.gz");
  private static final Path REPORT = Path.of("reports/ingest.md");
  private static final String HEADING = "## Whole runs";
  private static final double MOST_GROWTH = 1.5;

  @TempDir Path folder;

  @Test
  void memoryDoesNotGrowWithTheCorpus() throws Exception {
    Assumptions.assumeTrue(Files.exists(CORPUS), "no corpus of news here");
    StringBuilder rows = new StringBuilder();
    double least = Double.MAX_VALUE;
    double most = 0;
    for (String size : System.getProperty("report.runs").split(",")) {
      Path input = articles(Integer.parseInt(size));
      double search = search(input);
      Run run = run(input);
      least = Math.min(least, run.megabytes());
      most = Math.max(most, run.megabytes());
      rows.append(row(size, search, run));
      Files.writeString(Path.of("target/whole-runs.md"), rows);
    }
    assertThat(most).isLessThan(MOST_GROWTH * least);
    if (Boolean.getBoolean("report.update")) {
      String before = Files.readString(REPORT);
      int at = before.indexOf(HEADING);
      Files.writeString(REPORT, (at < 0 ? before : before.substring(0, at)) + text(rows));
    }
  }

  private record Run(Duration processor, double seconds, double megabytes, Map<?, ?> summary) {}

  private Path articles(int count) throws IOException {
    Path file = folder.resolve("news.jsonl");
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8));
        Stream<String> first = lines.lines().limit(count)) {
      Files.write(file, (Iterable<String>) first::iterator);
    }
    return file;
  }

  /** Seconds of processor time that it takes to read all and find what repeats what. */
  private static double search(Path input) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    UniqueItems.of(reader(input), reader(input), SeenArticles.DEFAULT_CAPACITY).close();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static ArticleReader reader(Path input) {
    return new ArticleReader(
        List.of(input.toString()), ReadOptions.DEFAULT, InputStream.nullInputStream());
  }

  private Run run(Path input) throws Exception {
    Path out = folder.resolve("claims.jsonl");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-Xss8m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.isnad.cli.Main",
            "extract",
            input.toString(),
            "--threads",
            "2",
            "--dedupe",
            "--quiet",
            "--articles",
            folder.resolve("articles.jsonl").toString(),
            "-o",
            out.toString());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Duration processor = Duration.ZERO;
    double peak = 0;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      processor = process.info().totalCpuDuration().orElse(processor);
      peak = Math.max(peak, resident(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(process.exitValue()).isZero();
    Map<?, ?> summary =
        Json.read(Files.readString(Path.of(out + ".summary.json")).strip(), Map.class);
    return new Run(processor, seconds, peak, summary);
  }

  private static double resident(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .max()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private static String row(String size, double search, Run run) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.1f s | %.1f s | %.1f s | %.0f MB |%n",
        size,
        run.summary().get("documents"),
        run.summary().get("claims"),
        search,
        run.processor().toMillis() / 1000.0,
        run.seconds(),
        run.megabytes());
  }

  private static String text(StringBuilder rows) {
    return HEADING
        + "\n`extract --dedupe --articles FILE --threads 2` with `-Xmx1g`, in processes of their own"
        + " on "
        + Runtime.getRuntime().availableProcessors()
        + " cores that other work shared, so that the processor time tells more than the clock."
        + " Done are the articles that repeat no other one; to find these the input is read twice."
        + " Written by `mvn test -Dtest=WholeRunsTest -Dtest.jvm=\"-Dreport.update=true"
        + " -Dreport.runs=1000,10000\"`.\n\n"
        + "| articles | done | claims | reading and finding repeats alone | processor time |"
        + " elapsed | peak memory (resident) |\n|--:|--:|--:|--:|--:|--:|--:|\n"
        + rows;
  }
}
