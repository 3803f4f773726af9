package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.ReadOptions;
import org.isnad.model.Article;
import org.isnad.model.ClaimedArticle;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunnerTest {
  @TempDir Path folder;

  @Test
  void articlesComeOutInInputOrderWhateverTheThreads() throws IOException {
    String input = lines(200);
    Stage<Article, Outcome> slowFirst =
        article -> {
          pause(article.id().endsWith("0") ? 3 : 0);
          return extracted(article);
        };

    assertThat(articles(slowFirst, input, 4)).isEqualTo(articles(slowFirst, input, 1));
  }

  @Test
  void holdsABoundedNumberOfArticles() throws IOException {
    AtomicInteger started = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stage<Article, Outcome> counting =
        article -> {
          most.accumulateAndGet(started.incrementAndGet() - written.get(), Math::max);
          return extracted(article);
        };
    Recorder recorder = new Recorder(written);

    run(counting, lines(500), 2, recorder, folder.resolve("claims.jsonl"));

    assertThat(written).hasValue(500);
    assertThat(most.get()).isLessThanOrEqualTo(2 * 8 + 1);
  }

  @Test
  void aFailureIsLoggedAndTheOthersGoOn() throws IOException {
    Path out = folder.resolve("claims.jsonl");
    Recorder recorder = new Recorder(new AtomicInteger());

    BatchSummary summary = run(BatchRunnerTest::failing3, lines(5) + "\nno json", 2, recorder, out);

    assertThat(summary).isEqualTo(new BatchSummary(6, 2, 0, new TreeMap<>(), true));
    assertThat(recorder.failures)
        .extracting(Failure::toString)
        .containsExactly(
            "stdin:4: too hard (article a3, stage attribution)",
            "stdin:6: not JSON: Unrecognized token 'no': was expecting (JSON String, Number,"
                + " Array, Object or token 'null', 'true' or 'false')");
    assertThat(Files.readAllLines(folder.resolve("claims.jsonl.failures.jsonl")).get(0))
        .isEqualTo(
            "{\"input\":\"stdin\",\"line\":4,\"article\":\"a3\",\"stage\":\"attribution\","
                + "\"message\":\"too hard\"}");
  }

  @Test
  void aRunWithoutFailuresTakesAwayTheOldLog() throws IOException {
    Path out = folder.resolve("claims.jsonl");
    Path log = Files.writeString(folder.resolve("claims.jsonl.failures.jsonl"), "old");

    run(BatchRunnerTest::extracted, lines(2), 1, new Recorder(new AtomicInteger()), out);

    assertThat(log).doesNotExist();
  }

  @Test
  void anErrorOfAPipelineIsAFailureOfItsArticle() throws IOException {
    Recorder recorder = new Recorder(new AtomicInteger());

    BatchSummary summary =
        run(
            article -> {
              throw new OutOfMemoryError("too large");
            },
            lines(2),
            2,
            recorder,
            folder.resolve("claims.jsonl"));

    assertThat(summary.failed()).isEqualTo(2);
  }

  @Test
  void aGoodFileStaysWhereAllFailed() throws IOException {
    Path out = Files.writeString(folder.resolve("claims.jsonl"), "good");

    run(BatchRunnerTest::failing3, "{no json", 1, new Recorder(new AtomicInteger()), out);

    assertThat(out).hasContent("good");
    assertThat(folder.resolve("claims.jsonl.part")).doesNotExist();
  }

  @Test
  void failFastStopsAndLeavesTheGoodFile() throws IOException {
    Path out = Files.writeString(folder.resolve("claims.jsonl"), "good");
    Recorder recorder = new Recorder(new AtomicInteger());
    BatchSummary summary;
    try (FileOutput output = FileOutput.toFile(out, Optional.empty());
        ArticleReader reader = reader(lines(100))) {
      summary =
          new BatchRunner(
                  Work.claims(BatchRunnerTest::failing3), new BatchOptions(2, true), recorder)
              .run(reader, output);
    }

    assertThat(summary.complete()).isFalse();
    assertThat(summary.documents()).isEqualTo(4);
    assertThat(out).hasContent("good");
  }

  @Test
  void anOutputThatIsNotCommittedLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "good");
    try (OutputFile out = OutputFile.create(file)) {
      out.write("half");
    }

    assertThat(file).hasContent("good");
    try (OutputFile out = OutputFile.create(file)) {
      out.write("whole");
      out.commit();
    }
    assertThat(file).hasContent("whole");
  }

  /** An output whose disk is full after a while stands for a run that is ended. */
  @Test
  void aResumedRunGivesTheBytesOfAnUninterruptedOne() throws IOException {
    Path whole = folder.resolve("whole.jsonl");
    Path broken = folder.resolve("broken.jsonl");
    Path articles = folder.resolve("articles.jsonl");
    String input = lines(200) + "\nno json\n";
    run(BatchRunnerTest::failing3, input, 2, new Recorder(new AtomicInteger()), whole);
    Stage<Article, Outcome> interrupted =
        article -> {
          if (article.id().equals("a150")) {
            throw new ThreadDeath();
          }
          return failing3(article);
        };
    assertThatThrownBy(
            () -> runInto(FileOutput.toFile(broken, Optional.of(articles)), interrupted, input))
        .isInstanceOf(IllegalStateException.class);
    assertThat(broken).doesNotExist();
    assertThat(folder.resolve("broken.jsonl.journal")).exists();
    Files.writeString(
        folder.resolve("broken.jsonl.part"),
        "half a line",
        java.nio.file.StandardOpenOption.APPEND);

    BatchSummary summary =
        runInto(FileOutput.resume(broken, Optional.of(articles)), BatchRunnerTest::failing3, input);

    assertThat(summary.documents()).isEqualTo(201);
    assertThat(broken).hasSameBinaryContentAs(whole);
    assertThat(Files.readAllLines(articles)).hasSize(200);
    assertThat(folder.resolve("broken.jsonl.failures.jsonl"))
        .hasSameBinaryContentAs(folder.resolve("whole.jsonl.failures.jsonl"));
    assertThat(folder.resolve("broken.jsonl.journal")).doesNotExist();
  }

  private static BatchSummary runInto(
      FileOutput output, Stage<Article, Outcome> pipeline, String input) throws IOException {
    try (output;
        ArticleReader reader = reader(input)) {
      return new BatchRunner(
              Work.claims(pipeline), new BatchOptions(2, false), new Recorder(new AtomicInteger()))
          .run(reader, output);
    }
  }

  private String articles(Stage<Article, Outcome> pipeline, String input, int threads)
      throws IOException {
    Path file = folder.resolve("articles.jsonl");
    try (BatchOutput output = new StreamOutput(new ByteArrayOutputStream(), Optional.of(file));
        ArticleReader reader = reader(input)) {
      new BatchRunner(
              Work.claims(pipeline),
              new BatchOptions(threads, false),
              new Recorder(new AtomicInteger()))
          .run(reader, output);
    }
    return Files.readString(file);
  }

  private static BatchSummary run(
      Stage<Article, Outcome> pipeline, String input, int threads, Progress progress, Path out)
      throws IOException {
    try (FileOutput output = FileOutput.toFile(out, Optional.empty());
        ArticleReader reader = reader(input)) {
      return new BatchRunner(Work.claims(pipeline), new BatchOptions(threads, false), progress)
          .run(reader, output);
    }
  }

  private static ArticleReader reader(String input) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return new ArticleReader(List.of("-"), ReadOptions.DEFAULT, new ByteArrayInputStream(bytes));
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append(i == 0 ? "" : "\n")
          .append("{\"id\":\"a")
          .append(i)
          .append("\",\"text\":\"قال\"}");
    }
    return lines.toString();
  }

  private static Outcome extracted(Article article) {
    return new Outcome.Extracted(new ClaimedArticle(article, List.of()));
  }

  private static Outcome failing3(Article article) {
    return article.id().equals("a3")
        ? new Outcome.Failed(article, "attribution", "too hard")
        : extracted(article);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Recorder implements Progress {
    private final AtomicInteger written;
    private final List<Failure> failures = new ArrayList<>();

    Recorder(AtomicInteger written) {
      this.written = written;
    }

    @Override
    public void document(int claims) {
      written.incrementAndGet();
    }

    @Override
    public void skipped(String reason) {}

    @Override
    public void failure(Failure failure) {
      failures.add(failure);
    }

    @Override
    public void end(BatchSummary summary) {}
  }
}
