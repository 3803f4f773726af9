package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.isnad.batch.BatchSummary;
import org.isnad.batch.Failure;
import org.isnad.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs on two workers whose executors are processes of their own. */
@ExtendWith(SparkCluster.class)
class ClusterIT {
  private final SparkSession spark;

  @TempDir Path folder;

  ClusterIT(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void theJobSurvivesTheDeathOfAnExecutorAndGivesTheBytesOfTheBatchRunner() throws IOException {
    Path input = SparkFiles.articles(folder, 10);
    Batch batch = Batch.of(input, folder.resolve("batch.jsonl"));
    ExecutorKiller killer = new ExecutorKiller();
    spark.sparkContext().addSparkListener(killer);

    BatchSummary summary = run(input, 5);

    assertThat(killer.killed()).as("executors killed").isEqualTo(1);
    assertThat(SparkFiles.lines(folder.resolve("out"))).isEqualTo(batch.claims());
    assertThat(summary).isEqualTo(batch.summary());
    assertThat(summary.claims()).isGreaterThan(50);
  }

  @Test
  void aThousandBrokenLinesAreAThousandRowsAndTheOthersGoOn() throws IOException {
    List<String> lines = new ArrayList<>();
    String good =
        "{\"id\":\"a%d\",\"text\":\"قال وزير الصحة أحمد سالم إن الوزارة ستفتح %d مراكز جديدة.\"}";
    for (int i = 0; i < 1020; i++) {
      lines.add(i % 51 == 7 ? String.format(Locale.ROOT, good, i, i) : "{\"id\":\"broken" + i);
    }
    Path input = Files.write(folder.resolve("crawl.jsonl"), lines);
    Batch batch = Batch.of(input, folder.resolve("batch.jsonl"));

    BatchSummary summary = run(input, 4);

    assertThat(summary.failed()).isEqualTo(1000);
    assertThat(summary).isEqualTo(batch.summary());
    assertThat(summary.claims()).isGreaterThanOrEqualTo(20);
    assertThat(SparkFiles.lines(folder.resolve("out"))).isEqualTo(batch.claims());
    assertThat(failures()).isEqualTo(batch.failures());
  }

  @Test
  void aTaskThatBreaksOffAndIsTriedAgainGivesItsClaimsOnce() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String id : List.of("first", "second", "third", "last")) {
      lines.add(
          "{\"id\":\"" + id + "\",\"text\":\"قال الوزير أحمد سالم إن الوزارة ستفتح مركزا.\"}");
    }
    Path input = Files.write(folder.resolve("crawl.jsonl"), lines);
    Path out = folder.resolve("out");
    FailedTasks failed = new FailedTasks();
    spark.sparkContext().addSparkListener(failed);

    BatchSummary summary =
        new BatchExtract(spark, SparkFiles.settings(input, out, 1), FlakyWork::at).run();

    assertThat(failed.count()).as("failed tasks").isPositive();
    Batch batch = Batch.of(input, folder.resolve("batch.jsonl"));
    assertThat(SparkFiles.lines(out)).isEqualTo(batch.claims());
    assertThat(summary).isEqualTo(batch.summary());
  }

  @Test
  void aPoisonArticleIsARowWithStageAndMessageAndTheOthersGoOn() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String poison : List.of("", "stage", "", "stack", "memory", "", "state")) {
      lines.add(
          "{\"id\":\"a"
              + lines.size()
              + "\",\"title\":\""
              + poison
              + "\",\"text\":\"قال الوزير أحمد سالم إن الوزارة ستفتح خمسة مراكز.\"}");
    }
    Path input = Files.write(folder.resolve("crawl.jsonl"), lines);
    Path out = folder.resolve("out");

    BatchSummary summary =
        new BatchExtract(spark, SparkFiles.settings(input, out, 2), PoisonedWork::at).run();

    assertThat(summary.documents()).isEqualTo(7);
    assertThat(summary.failed()).isEqualTo(4);
    assertThat(summary.claims()).isEqualTo(3);
    assertThat(failures().stream().map(f -> f.line() + " " + f.stage() + ": " + f.message()))
        .containsExactly(
            "2 speaker: no such name",
            "4 output: StackOverflowError: null",
            "5 output: OutOfMemoryError: Java heap space",
            "7 output: IllegalStateException: broken");
  }

  private List<Failure> failures() {
    return spark
        .read()
        .parquet(folder.resolve("out/failures").toString())
        .orderBy("line")
        .toJSON()
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .map(line -> Json.read(line, Failure.class))
        .toList();
  }

  private BatchSummary run(Path input, int partitions) throws IOException {
    Path out = folder.resolve("out");
    return new BatchExtract(spark, SparkFiles.settings(input, out, partitions)).run();
  }
}
