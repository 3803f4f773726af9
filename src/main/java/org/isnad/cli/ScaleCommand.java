package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.bench.ChildRun;
import org.isnad.bench.Lengths;
import org.isnad.bench.ScaleReport;
import org.isnad.bench.SparkCost;
import org.isnad.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad scale}: the same many articles by extract and by Spark, and what they cost. */
@Command(
    name = "scale",
    description = {
      "Runs the same articles through extract and through spark --corpus on two worker processes"
          + " and reports what both cost. What is in the folder already is not run again."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ScaleCommand implements Callable<Integer> {
  private static final String WORKERS = "local-cluster[2,1,2048]";

  private final Streams streams;

  @Parameters(paramLabel = "CORPUS", description = "Articles as for extract.")
  private String corpus = "";

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "So many; a smaller corpus is repeated with other ids (default: 100000).")
  private int wanted = 100_000;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      required = true,
      description = "Where inputs, results and measurements are kept.")
  private Path folder = Path.of("");

  @Option(names = "--report", paramLabel = "FILE", required = true, description = "The report.")
  private Path report = Path.of("");

  ScaleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    Path input = folder.resolve("articles.jsonl");
    if (!Files.exists(input)) {
      RepeatedCorpus.write(corpus, wanted, input);
    }
    Path claims = folder.resolve("claims.jsonl");
    Path results = folder.resolve("results");
    ChildRun extract = extract(input, claims);
    SparkCost spark = spark(input, results);
    boolean same = isSame(claims, results.resolve("claims.jsonl"));
    Lengths lengths = RepeatedCorpus.lengths(input);
    ScaleReport written = new ScaleReport(extract, spark, lengths, same);
    Files.writeString(report, written.markdown(BenchCommand.machine()));
    streams.err().println("isnad: wrote " + report);
    return ExitCode.OK;
  }

  private ChildRun extract(Path input, Path claims) throws IOException {
    Path measured = folder.resolve("extract.json");
    if (!Files.exists(measured)) {
      ChildRun run = child("extract", input.toString(), "-o", claims.toString(), "--quiet");
      Files.writeString(measured, Json.write(run) + "\n");
    }
    return Json.read(Files.readString(measured), ChildRun.class);
  }

  private SparkCost spark(Path input, Path results) throws IOException {
    Path measured = folder.resolve("spark.json");
    if (!Files.exists(measured)) {
      child(
          "spark",
          input.toString(),
          "-o",
          results.toString(),
          "--master",
          WORKERS,
          "--corpus",
          "--overwrite",
          "--measure",
          measured.toString());
    }
    return Json.read(Files.readString(measured), SparkCost.class);
  }

  private static ChildRun child(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("isnad.launcher", "./isnad"));
    command.addAll(List.of(arguments));
    return ChildRun.of(command);
  }

  /** Whether the parts of a table of text, in order, are the file. */
  private static boolean isSame(Path file, Path table) throws IOException {
    List<Path> parts;
    try (Stream<Path> all = Files.list(table)) {
      parts = all.filter(p -> p.getFileName().toString().startsWith("part-")).sorted().toList();
    }
    try (InputStream whole = Files.newInputStream(file)) {
      for (Path part : parts) {
        try (InputStream in = Files.newInputStream(part)) {
          byte[] bytes = in.readNBytes(1 << 16);
          while (bytes.length > 0) {
            if (!Arrays.equals(bytes, whole.readNBytes(bytes.length))) {
              return false;
            }
            bytes = in.readNBytes(1 << 16);
          }
        }
      }
      return whole.read() < 0;
    }
  }
}
