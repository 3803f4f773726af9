package org.isnad.spark;

import java.io.IOException;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.isnad.batch.BatchSummary;

/**
 * One run over inputs that are all there: reads, spreads the articles evenly, runs the pipeline
 * once, writes the tables.
 */
final class BatchExtract {
  private static final int PIECES_PER_CORE = 4;

  private final SparkSession spark;
  private final SparkSettings settings;

  BatchExtract(SparkSession spark, SparkSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  BatchSummary run() throws IOException {
    ResultFolder folder = new ResultFolder(spark, settings.output());
    folder.prepare(settings.overwrite());
    Dataset<Row> items = new InputItems(spark, settings.work()).of(settings.inputs());
    Dataset<Row> results = folder.stage(extract(items));
    folder.write(results);
    BatchSummary summary = ResultFolder.summary(results);
    folder.finish(summary);
    return summary;
  }

  private Dataset<Row> extract(Dataset<Row> items) {
    Dataset<Row> spread =
        items
            .repartition(pieces(), functions.col("file"), functions.col("item"))
            .persist(StorageLevel.DISK_ONLY());
    Dataset<Row> ids = spread.where("id is not null").select("id", "file", "item");
    return extract(spread, Renames.of(ids));
  }

  private Dataset<Row> extract(Dataset<Row> items, Map<String, String> renames) {
    Broadcast<Map<String, String>> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(renames);
    return items.mapPartitions(
        new ArticleExtraction(settings.work(), shared), Encoders.row(ResultTable.SCHEMA));
  }

  private int pieces() {
    return settings.partitions() > 0
        ? settings.partitions()
        : PIECES_PER_CORE * spark.sparkContext().defaultParallelism();
  }
}
