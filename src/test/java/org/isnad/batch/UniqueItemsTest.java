package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.ReadOptions;
import org.isnad.model.Article;
import org.isnad.model.ClaimedArticle;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniqueItemsTest {
  @TempDir Path folder;

  @Test
  void theFirstIsKeptWithTheOthersAsOccurrences() throws IOException {
    Path articles = folder.resolve("articles.jsonl");

    BatchSummary summary = run("whole", articles, false, UniqueItemsTest::extracted);

    List<String> lines = Files.readAllLines(articles);
    assertThat(summary.documents()).isEqualTo(100);
    assertThat(summary.skipped()).containsExactly(java.util.Map.entry(UniqueItems.REASON, 100L));
    assertThat(lines).hasSize(100);
    assertThat(lines.get(0))
        .contains(
            "\"occurrences\":[{\"id\":\"b0\",\"url\":null,\"outlet\":\"الثاني\","
                + "\"published\":null,\"similarity\":1}]");
  }

  @Test
  void aResumedRunGivesTheSameBytes() throws IOException {
    Path whole = folder.resolve("whole-articles.jsonl");
    Path broken = folder.resolve("broken-articles.jsonl");
    run("whole", whole, false, UniqueItemsTest::extracted);
    Stage<Article, Outcome> ending =
        article -> {
          if (article.id().equals("a70")) {
            throw new ThreadDeath();
          }
          return extracted(article);
        };
    assertThatThrownBy(() -> run("broken", broken, false, ending))
        .isInstanceOf(IllegalStateException.class);

    run("broken", broken, true, UniqueItemsTest::extracted);

    assertThat(broken).hasSameBinaryContentAs(whole);
    assertThat(folder.resolve("broken")).hasSameBinaryContentAs(folder.resolve("whole"));
  }

  private BatchSummary run(
      String name, Path articles, boolean resume, Stage<Article, Outcome> pipeline)
      throws IOException {
    Path file = folder.resolve(name);
    try (FileOutput out =
            resume
                ? FileOutput.resume(file, Optional.of(articles))
                : FileOutput.toFile(file, Optional.of(articles));
        UniqueItems items = UniqueItems.of(reader(), reader(), 1_000)) {
      return new BatchRunner(
              Work.claims(pipeline), new BatchOptions(2, false), new SilentProgress())
          .run(items, out);
    }
  }

  /** A hundred articles, each followed by itself in another outlet. */
  private static ArticleReader reader() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      String text = "قال الوزير رقم " + i + " إن الخطة رقم " + i + " جاهزة";
      lines.append(line("a" + i, "الأول", text)).append(line("b" + i, "الثاني", text + "."));
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    return new ArticleReader(List.of("-"), ReadOptions.DEFAULT, new ByteArrayInputStream(bytes));
  }

  private static String line(String id, String outlet, String text) {
    return "{\"id\":\"" + id + "\",\"outlet\":\"" + outlet + "\",\"text\":\"" + text + "\"}\n";
  }

  private static Outcome extracted(Article article) {
    return new Outcome.Extracted(new ClaimedArticle(article, List.of()));
  }
}
