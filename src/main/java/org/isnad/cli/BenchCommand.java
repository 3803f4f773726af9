package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.isnad.app.Isnad;
import org.isnad.bench.ChildRun;
import org.isnad.bench.Contender;
import org.isnad.bench.Corpus;
import org.isnad.bench.Growth;
import org.isnad.bench.Measured;
import org.isnad.bench.PerformanceReport;
import org.isnad.bench.Quality;
import org.isnad.bench.Race;
import org.isnad.bench.Threads;
import org.isnad.corenlp.RawPipeline;
import org.isnad.eval.GoldReader;
import org.isnad.eval.GoldSet;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.json.ArticleWriter;
import org.isnad.lucene.StandardAnalysis;
import org.isnad.model.Article;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.PipelineOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad bench}: speed and memory against CoreNLP and Lucene on the same articles. */
@Command(
    name = "bench",
    description = "Measures speed and memory, against CoreNLP and Lucene, on the same articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BenchCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..*",
      description = "Articles as for extract (default: corpus/articles).",
      defaultValue = "corpus/articles")
  private List<String> inputs = List.of();

  @Option(
      names = "--articles",
      description = "How many articles the race is over (default: ${DEFAULT-VALUE}).",
      defaultValue = "100")
  private int most;

  @Option(
      names = "--rounds",
      description = "How many rounds, each over all articles (default: ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private int rounds;

  @Option(
      names = "--batches",
      split = ",",
      description = "Sizes of whole runs whose time and memory are measured (default: none).")
  private List<Integer> batches = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where the report goes, as Markdown, with a picture beside it.")
  private @Nullable Path report;

  @Option(
      names = "--quality",
      paramLabel = "GOLD",
      split = ",",
      description = "Annotated articles on which the fast analyser is compared with CoreNLP's.")
  private List<Path> annotated = List.of();

  BenchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Article> all = articles();
    Corpus corpus = Corpus.of(all.subList(0, Math.min(most, all.size())));
    PerformanceReport written = new PerformanceReport(measure(corpus, all));
    Path file = report;
    String picture = file == null ? "" : picture(file).getFileName().toString();
    String text = written.markdown(machine(), "isnad " + Version.read() + Revision.read(), picture);
    if (file == null) {
      streams.out().print(text);
    } else {
      Files.writeString(file, text, StandardCharsets.UTF_8);
      Files.writeString(picture(file), written.svg(), StandardCharsets.UTF_8);
    }
    return ExitCode.OK;
  }

  private static Path picture(Path report) {
    return report.resolveSibling(
        report.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".svg");
  }

  private List<Article> articles() throws IOException {
    int wanted = batches.stream().mapToInt(b -> b).max().orElse(0);
    List<Article> all = new ArrayList<>();
    try (ArticleReader reader = new ArticleReader(inputs, ReadOptions.DEFAULT, streams.in())) {
      Item item = reader.next();
      while (item != null && all.size() < Math.max(most, wanted)) {
        if (item instanceof Item.Read read) {
          all.add(read.article());
        }
        item = reader.next();
      }
    }
    if (all.isEmpty()) {
      throw new IOException("no article in " + String.join(" ", inputs));
    }
    return all;
  }

  private Measured measure(Corpus corpus, List<Article> all) throws IOException {
    ClaimPipeline pipeline = Isnad.pipeline(PipelineOptions.DEFAULT);
    RawPipeline raw = RawPipeline.load();
    ToLongFunction<Article> isnad = a -> claims(pipeline.apply(a));
    List<Contender> contenders = new ArrayList<>();
    contenders.add(new Contender("isnad extract", 1, isnad));
    contenders.add(
        new Contender("CoreNLP tokenize, ssplit, pos, parse", 10, a -> raw.read(a.text())));
    StandardAnalysis lucene = new StandardAnalysis();
    contenders.add(new Contender("Lucene's ArabicAnalyzer", 1, a -> lucene.read(a.text())));
    return new Measured(
        corpus.articles().size(),
        corpus.length(),
        new Race(corpus, rounds, streams.err()::println).run(contenders),
        Threads.measure(corpus, rounds, isnad),
        launch(all.get(0)),
        Growth.measure(corpus, isnad),
        batches(all),
        quality());
  }

  /** The figures of each analyser on the annotated articles. */
  private List<Quality> quality() throws IOException {
    List<Quality> out = new ArrayList<>();
    if (!annotated.isEmpty()) {
      GoldSet gold = GoldReader.read(annotated);
      for (PipelineOptions.Analysis analysis : PipelineOptions.Analysis.values()) {
        out.add(AnalyzerQuality.measure(analysis, gold));
        streams.err().println(out.get(out.size() - 1));
      }
    }
    return out;
  }

  private static long claims(Outcome outcome) {
    return outcome instanceof Outcome.Extracted e ? e.result().claims().size() : 0;
  }

  /** The least of five runs over one article. */
  private double launch(Article article) throws IOException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      least = Math.min(least, run(List.of(article), 1).seconds());
    }
    return least;
  }

  private Map<Integer, ChildRun> batches(List<Article> all) throws IOException {
    Map<Integer, ChildRun> runs = new LinkedHashMap<>();
    for (int size : batches) {
      runs.put(size, run(all.subList(0, Math.min(size, all.size())), 2));
      streams.err().println(size + " articles: " + runs.get(size));
    }
    return runs;
  }

  private static ChildRun run(List<Article> articles, int threads) throws IOException {
    Path folder = Files.createTempDirectory("isnad-bench");
    Path input = folder.resolve("articles.jsonl");
    Path output = folder.resolve("claims.jsonl");
    try {
      StringBuilder lines = new StringBuilder();
      for (Article a : articles) {
        lines.append(ArticleWriter.line(a)).append('\n');
      }
      Files.writeString(input, lines, StandardCharsets.UTF_8);
      return ChildRun.of(
          Main.class.getName(),
          List.of(
              "extract",
              input.toString(),
              "-o",
              output.toString(),
              "--threads",
              Integer.toString(threads),
              "--quiet"));
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }

  static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " processors"
        + Revision.processor()
        + ", Java "
        + Runtime.version().feature()
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch");
  }
}
