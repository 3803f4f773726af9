package org.isnad.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.isnad.batch.BatchSummary;
import org.isnad.bench.ProcessUse;
import org.isnad.bench.SparkCost;
import org.isnad.json.Json;

/** What the command does, each from the opening of its session to its end. */
final class SparkRun {
  private SparkRun() {}

  /** Runs a batch; {@code measure} is the file that says what it cost, empty if none is wanted. */
  static BatchSummary batch(SparkSettings settings, String master, String measure)
      throws IOException, TimeoutException {
    long start = System.nanoTime();
    try (SparkSession spark = Sessions.open(master)) {
      double open = (System.nanoTime() - start) / 1e9;
      Steps steps = new Steps();
      spark.sparkContext().addSparkListener(steps);
      BatchSummary summary = new BatchExtract(spark, settings).run();
      if (!measure.isEmpty()) {
        spark.sparkContext().listenerBus().waitUntilEmpty();
        double seconds = (System.nanoTime() - start) / 1e9;
        SparkCost cost =
            new SparkCost(
                summary.documents() - summary.failed(),
                summary.claims(),
                spark.sparkContext().defaultParallelism(),
                open,
                seconds,
                ProcessUse.of(ProcessHandle.current()),
                executors(),
                steps.costs());
        Files.writeString(Path.of(measure), Json.write(cost) + "\n");
      }
      return summary;
    }
  }

  /** Executors that are processes of this machine. */
  private static List<ProcessUse> executors() throws IOException {
    List<ProcessUse> used = new ArrayList<>();
    for (ProcessHandle child : ProcessHandle.current().children().toList()) {
      used.add(ProcessUse.of(child));
    }
    return used;
  }

  static void watch(SparkSettings settings, String master, boolean once, Consumer<String> report)
      throws IOException {
    try (SparkSession spark = Sessions.open(master)) {
      new FolderWatch(spark, settings, report).run(once);
    } catch (StreamingQueryException | TimeoutException e) {
      throw new IOException("the watch ended: " + e.getMessage(), e);
    }
  }

  static List<String> query(String folder, String sql, String master) throws IOException {
    try (SparkSession spark = Sessions.open(master)) {
      return new SqlTables(spark, folder).lines(sql);
    }
  }
}
