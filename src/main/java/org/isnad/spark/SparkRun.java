package org.isnad.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import org.isnad.batch.BatchSummary;

/** A run from the opening of its session to its end. */
final class SparkRun {
  private SparkRun() {}

  static BatchSummary of(SparkSettings settings, String master) throws IOException {
    try (SparkSession spark = Sessions.open(master)) {
      return new BatchExtract(spark, settings).run();
    }
  }
}
