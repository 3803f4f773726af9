package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.bench.ChildRun;
import org.isnad.bench.Lengths;
import org.isnad.bench.ScaleReport;
import org.isnad.bench.SparkCost;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.json.ArticleWriter;
import org.isnad.json.Json;
import org.isnad.model.Article;
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
      writeArticles(input);
    }
    Path claims = folder.resolve("claims.jsonl");
    Path extract = folder.resolve("extract.json");
    if (!Files.exists(extract)) {
      ChildRun run = child("extract", input.toString(), "-o", claims.toString(), "--quiet");
      Files.writeString(extract, Json.write(run) + "\n");
    }
    Path results = folder.resolve("results");
    Path spark = folder.resolve("spark.json");
    if (!Files.exists(spark)) {
      child(
          "spark",
          input.toString(),
          "-o",
          results.toString(),
          "--master",
          "local-cluster[2,1,2048]",
          "--corpus",
          "--overwrite",
          "--measure",
          spark.toString());
    }
    ScaleReport written =
        new ScaleReport(
            Json.read(Files.readString(extract), ChildRun.class),
            Json.read(Files.readString(spark), SparkCost.class),
            lengths(input),
            isSame(claims, results.resolve("claims.jsonl")));
    Files.writeString(report, written.markdown(BenchCommand.machine()));
    streams.err().println("isnad: wrote " + report);
    return ExitCode.OK;
  }

  private static ChildRun child(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("isnad.launcher", "./isnad"));
    command.addAll(List.of(arguments));
    return ChildRun.of(command);
  }

  private void writeArticles(Path file) throws IOException {
    List<Article> articles = articles(wanted);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(part)) {
      for (int i = 0; i < wanted; i++) {
        Article article = articles.get(i % articles.size());
        int round = i / articles.size();
        String id = round == 0 ? article.id() : article.id() + "-copy" + round;
        out.write(ArticleWriter.line(article.withId(id)));
        out.write('\n');
      }
    }
    Files.move(part, file);
  }

  private List<Article> articles(int most) throws IOException {
    List<Article> articles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (ArticleReader reader =
        new ArticleReader(List.of(corpus), ReadOptions.DEFAULT, InputStream.nullInputStream())) {
      for (Item item = reader.next(); item != null; item = reader.next()) {
        if (item instanceof Item.Read read && ids.add(read.article().id())) {
          articles.add(read.article());
        }
        if (articles.size() == most) {
          break;
        }
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no article in " + corpus);
    }
    return articles;
  }

  private static Lengths lengths(Path input) throws IOException {
    List<Integer> letters = new ArrayList<>();
    org.isnad.json.ArticleReader.forEach(input, article -> letters.add(article.text().length()));
    return Lengths.of(letters);
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
            if (!java.util.Arrays.equals(bytes, whole.readNBytes(bytes.length))) {
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
