package org.isnad.spark;

import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/** Spreads items evenly over the cluster and runs the pipeline on each once. */
final class Extraction {
  private static final int PIECES_PER_CORE = 4;

  private final SparkSession spark;
  private final int partitions;
  private final WorkSource source;

  /**
   * @param partitions how many pieces the items are cut into; 0 leaves it to the cluster's size
   * @param source what executors do with an article
   */
  Extraction(SparkSession spark, int partitions, WorkSource source) {
    this.spark = spark;
    this.partitions = partitions;
    this.source = source;
  }

  /**
   * What becomes of {@code items}, a table of {@link ResultTable}'s shape.
   *
   * @param earlier rows of {@link Renames#SCHEMA}: ids that are taken already
   */
  Dataset<Row> of(Dataset<Row> items, Dataset<Row> earlier) {
    Dataset<Row> spread =
        items
            .repartition(pieces(), functions.col("file"), functions.col("item"))
            .persist(StorageLevel.DISK_ONLY());
    Dataset<Row> ids = spread.where("id is not null").select("id", "file", "item");
    return extract(spread, Renames.of(ids.union(earlier)));
  }

  private Dataset<Row> extract(Dataset<Row> items, Map<String, String> renames) {
    Broadcast<Map<String, String>> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(renames);
    return items.mapPartitions(
        new ArticleExtraction(source, shared), Encoders.row(ResultTable.SCHEMA));
  }

  private int pieces() {
    return partitions > 0
        ? partitions
        : PIECES_PER_CORE * spark.sparkContext().defaultParallelism();
  }
}
