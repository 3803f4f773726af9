package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.isnad.spark.SparkSettings.ArticleWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped into a folder, over a break in the middle of a batch. */
@ExtendWith(SparkCluster.class)
class WatchIT {
  private final SparkSession spark;

  @TempDir Path folder;

  WatchIT(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void eachFileBecomesClaimsOnceThoughABatchIsBrokenOffAndDoneAgain() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    drop(inbox, "one.jsonl", "a", "b");
    // Something in the way of the last of the batch's tables: the first ones are written by then.
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.createDirectories(out.resolve("checkpoint"));
    Files.writeString(out.resolve("articles"), "in the way");
    assertThatThrownBy(() -> watch(inbox)).hasMessageContaining("articles");
    assertThat(out.resolve("claims/batch=0000000000")).isNotEmptyDirectory();
    assertThat(out.resolve("batches")).doesNotExist();

    Files.delete(out.resolve("articles"));
    drop(inbox, "two.jsonl", "c", "a");
    List<String> reports = watch(inbox);
    assertThat(reports).hasSize(2);
    assertThat(watch(inbox)).isEmpty();
    drop(inbox, "three.jsonl", "a", "d");
    assertThat(watch(inbox)).singleElement().asString().startsWith("batch 2: 1 files");

    StringBuilder lines = new StringBuilder();
    try (Stream<Path> batches = Files.list(out.resolve("claims.jsonl"))) {
      for (Path batch : batches.filter(Files::isDirectory).sorted().toList()) {
        lines.append(SparkFiles.text(batch));
      }
    }
    assertThat(lines.toString()).isEqualTo(extracted(inbox));
    assertThat(
            spark.read().parquet(out.resolve("claims").toString()).select("article.id").distinct())
        .satisfies(ids -> assertThat(ids.count()).isEqualTo(6));
  }

  /** What extract makes of the files in the order in which they came. */
  private String extracted(Path inbox) throws IOException {
    Path all = folder.resolve("all.jsonl");
    List<String> lines = new ArrayList<>();
    for (String name : List.of("one", "two", "three")) {
      lines.addAll(Files.readAllLines(inbox.resolve(name + ".jsonl")));
    }
    return Batch.of(Files.write(all, lines), folder.resolve("batch.jsonl")).claims();
  }

  private List<String> watch(Path inbox) throws Exception {
    SparkSettings settings =
        new SparkSettings(
            List.of(inbox.toString()),
            folder.resolve("out").toString(),
            2,
            ArticleWork.DEFAULT,
            false,
            false);
    List<String> reports = new ArrayList<>();
    new FolderWatch(spark, settings, reports::add).run(true);
    return reports;
  }

  private void drop(Path inbox, String name, String... ids) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String id : ids) {
      lines.add(
          "{\"id\":\""
              + id
              + "\",\"text\":\"قال وزير الصحة أحمد سالم إن "
              + name.length()
              + " مراكز ستفتح. وأكد محمد علوش أن المعارضة لن تذهب.\"}");
    }
    Path written = Files.write(folder.resolve(name), lines);
    Files.move(written, inbox.resolve(name));
  }
}
