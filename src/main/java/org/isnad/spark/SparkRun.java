package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.isnad.batch.BatchSummary;

/** What the command does, each from the opening of its session to its end. */
final class SparkRun {
  private SparkRun() {}

  static BatchSummary batch(SparkSettings settings, String master) throws IOException {
    try (SparkSession spark = Sessions.open(master)) {
      return new BatchExtract(spark, settings).run();
    }
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
