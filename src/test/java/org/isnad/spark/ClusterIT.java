package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.isnad.batch.BatchSummary;
import org.isnad.batch.Failure;
import org.isnad.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on two workers whose executors are processes of their own. */
class ClusterIT {
  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void startCluster() throws IOException {
    // The workers look there for Spark's jars; here they come with the class path.
    String home = System.getenv("SPARK_HOME");
    Files.createDirectories(Path.of(home == null ? "target/spark-home" : home, "jars"));
    SparkConf conf =
        new SparkConf()
            .setMaster("local-cluster[2,1,1536]")
            .set("spark.executor.memory", "1536m")
            .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.ui.enabled", "false")
            .set("spark.sql.shuffle.partitions", "2")
            .set(
                "spark.executor.extraJavaOptions",
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss16m");
    spark = SparkSession.builder().config(conf).getOrCreate();
  }

  @AfterAll
  static void stopCluster() {
    spark.stop();
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
