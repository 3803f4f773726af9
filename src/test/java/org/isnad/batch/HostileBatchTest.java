package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.ReadOptions;
import org.isnad.model.Article;
import org.isnad.model.ClaimedArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Stage;
import org.isnad.segment.Segmenter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What must not end a run: each is a line of the failure log, and the good article comes out. */
@Timeout(120)
class HostileBatchTest {
  private static final String GOOD = "{\"id\":\"good\",\"text\":\"قال الوزير\"}\n";

  @TempDir Path folder;

  @Test
  void anArticleOfFiftyMegabytes() throws IOException {
    Path file = folder.resolve("large.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"id\":\"large\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] words = "قال الوزير إن الخطة جاهزة. ".repeat(1000).getBytes(StandardCharsets.UTF_8);
      for (int written = 0; written < 50 << 20; written += words.length) {
        out.write(words);
      }
      out.write(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(failures(file)).singleElement().asString().contains("large.jsonl:1", "16 MB");
  }

  @Test
  void anArticleThatIsNoArticle() throws IOException {
    String text = "قال الوزير إن الخطة جاهزة. ".repeat(100_000);
    Path file = write("book.jsonl", "{\"id\":\"book\",\"text\":\"" + text + "\"}\n" + GOOD);

    assertThat(failures(file)).singleElement().asString().contains("book.jsonl:1", "letters");
  }

  @Test
  void aBombInAPackedFileAndInAnArchive() throws IOException {
    Path packed = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      zeros(out);
    }
    Path archive = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      out.putNextEntry(new ZipEntry("good.jsonl"));
      out.write(GOOD.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("zeros.jsonl"));
      zeros(out);
    }

    assertThat(failures(packed, archive))
        .hasSize(2)
        .allSatisfy(failure -> assertThat(failure.message()).contains("200 times its size"));
  }

  private static void zeros(OutputStream out) throws IOException {
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < 400; i++) {
      out.write(zeros);
    }
  }

  @Test
  void aCrawlThatWasCut() throws IOException {
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\n"
            + "WARC-Date: 2017-03-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: 100000\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>قال";

    assertThat(failures(write("cut.warc", record))).singleElement().asString().contains("cut.warc");
  }

  @Test
  void aStreamThatCannotBeReadOn() throws IOException {
    InputStream broken =
        new InputStream() {
          private final InputStream good =
              new ByteArrayInputStream((GOOD + GOOD).getBytes(StandardCharsets.UTF_8));

          @Override
          public int read() throws IOException {
            int next = good.read();
            if (next < 0) {
              throw new IOException("the disk is gone");
            }
            return next;
          }
        };
    List<Failure> failures = new ArrayList<>();

    run(List.of("-"), broken, HostileBatchTest::extracted, new BatchOptions(2, false), failures);

    assertThat(failures).singleElement().asString().contains("the disk is gone");
    assertThat(articles()).hasSize(2);
  }

  @Test
  void anArticleThatTakesTooMuchMemoryOrTime() throws IOException {
    Stage<Article, Outcome> greedy =
        article ->
            switch (article.id()) {
              case "memory" ->
                  throw new IllegalStateException("" + new long[Integer.MAX_VALUE][2].length);
              case "time" -> {
                spin();
                yield extracted(article);
              }
              default -> extracted(article);
            };
    Path file =
        write(
            "a.jsonl",
            "{\"id\":\"memory\",\"text\":\"قال\"}\n{\"id\":\"time\",\"text\":\"قال\"}\n" + GOOD);
    List<Failure> failures = new ArrayList<>();
    BatchOptions options = new BatchOptions(1, false, Optional.of(Duration.ofMillis(300)));

    run(List.of(file.toString()), InputStream.nullInputStream(), greedy, options, failures);

    assertThat(failures).extracting(Failure::article).containsExactly("memory", "time");
    assertThat(failures.get(0).message()).startsWith("OutOfMemoryError: ");
    assertThat(failures.get(1).stage()).isEqualTo("timeout");
    assertThat(failures.get(1).message()).isEqualTo("took longer than 0.3 s");
    assertThat(articles()).anyMatch(line -> line.contains("\"good\""));
  }

  @Test
  void anArticleThatLacksMemoryOnlyBesideOthersIsDoneOnceMore() throws IOException {
    AtomicInteger atWork = new AtomicInteger();
    Stage<Article, Outcome> greedy =
        article -> {
          boolean alone = atWork.incrementAndGet() == 1;
          try {
            if (article.id().equals("memory") && !alone) {
              throw new OutOfMemoryError("Java heap space");
            }
            Thread.sleep(article.id().equals("first") ? 300 : 100);
            return extracted(article);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          } finally {
            atWork.decrementAndGet();
          }
        };
    Path file =
        write(
            "a.jsonl",
            "{\"id\":\"first\",\"text\":\"قال\"}\n{\"id\":\"memory\",\"text\":\"قال\"}\n" + GOOD);
    List<Failure> failures = new ArrayList<>();
    BatchOptions options = new BatchOptions(2, false);

    run(List.of(file.toString()), InputStream.nullInputStream(), greedy, options, failures);

    assertThat(failures).isEmpty();
    assertThat(articles()).hasSize(3);
  }

  @Test
  void aSentenceOfAHundredThousandWords() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"id\":\"long\",\"text\":\"" + "أكد الوزير أن ".repeat(33_334) + "\"}\n" + GOOD);
    List<Failure> failures = new ArrayList<>();
    Segmenter segmenter = new Segmenter();
    Stage<Article, Outcome> segmenting =
        article -> {
          segmenter.segment(article, new Normalizer().normalize(article.text()));
          return extracted(article);
        };

    run(
        List.of(file.toString()),
        InputStream.nullInputStream(),
        segmenting.named("segment"),
        new BatchOptions(2, false),
        failures);

    assertThat(failures).singleElement().asString().contains("a.jsonl:1", "a sentence of 100002");
    assertThat(articles()).anyMatch(line -> line.contains("\"good\""));
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private static void spin() {
    long end = System.nanoTime() + 20_000_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aFullDiskEndsTheRunWithAMessage() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "no /dev/full here");
    Path input = write("a.jsonl", GOOD.repeat(2000));

    assertThatThrownBy(
            () -> {
              try (FileOutput out = FileOutput.toFile(folder.resolve("out"), Optional.of(full));
                  ArticleReader reader = reader(List.of(input.toString()), null)) {
                new BatchRunner(
                        Work.claims(HostileBatchTest::extracted),
                        new BatchOptions(2, false),
                        new SilentProgress())
                    .run(reader, out);
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/dev/full")
        .hasMessageContaining("No space left");
  }

  private List<Failure> failures(Path... files) throws IOException {
    List<String> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(file.toString());
    }
    inputs.add(write("good.jsonl", GOOD).toString());
    List<Failure> failures = new ArrayList<>();
    run(
        inputs,
        InputStream.nullInputStream(),
        HostileBatchTest::extracted,
        new BatchOptions(2, false),
        failures);
    assertThat(articles()).anyMatch(line -> line.contains("\"id\":\"good"));
    assertThat(Files.readAllLines(folder.resolve("out.failures.jsonl"))).hasSameSizeAs(failures);
    return failures;
  }

  private List<String> articles() throws IOException {
    return Files.readAllLines(folder.resolve("articles.jsonl"));
  }

  private void run(
      List<String> inputs,
      InputStream stdin,
      Stage<Article, Outcome> pipeline,
      BatchOptions options,
      List<Failure> failures)
      throws IOException {
    try (FileOutput out =
            FileOutput.toFile(
                folder.resolve("out"), Optional.of(folder.resolve("articles.jsonl")));
        ArticleReader reader = reader(inputs, stdin)) {
      new BatchRunner(Work.claims(pipeline), options, new Collecting(failures)).run(reader, out);
    }
  }

  private static ArticleReader reader(List<String> inputs, InputStream stdin) {
    InputStream in = stdin == null ? InputStream.nullInputStream() : stdin;
    return new ArticleReader(inputs, ReadOptions.DEFAULT, in);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Outcome extracted(Article article) {
    return new Outcome.Extracted(new ClaimedArticle(article, List.of()));
  }
}
