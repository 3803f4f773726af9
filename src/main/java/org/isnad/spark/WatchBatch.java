package org.isnad.spark;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.batch.BatchSummary;

/**
 * The files of one batch of a watched folder as tables of their own: a folder {@code
 * batch=0000000007} inside each table of the results, written again as a whole where the batch was
 * broken off. Ids that articles of earlier batches have are taken: the second «nabd» is «nabd-2».
 */
final class WatchBatch {
  private static final String PREFIX = "batch=";

  private final SparkSession spark;
  private final SparkSettings settings;
  private final String part;

  WatchBatch(SparkSession spark, SparkSettings settings, long number) {
    this.spark = spark;
    this.settings = settings;
    this.part = String.format(Locale.ROOT, "%s%010d", PREFIX, number);
  }

  BatchSummary run(List<String> files) throws IOException {
    ResultFolder folder = new ResultFolder(spark, settings.output(), part);
    Dataset<Row> items = new InputItems(spark, settings.work()).of(settings.inputs().get(0), files);
    WorkSource source = ExecutorPipeline.of(settings.work().pipeline());
    Extraction extraction = new Extraction(spark, settings.partitions(), source);
    Dataset<Row> results = folder.stage(extraction.of(items, earlierIds()));
    folder.write(results);
    BatchSummary summary = ResultFolder.summary(results);
    folder.finish(summary);
    spark.catalog().clearCache();
    return summary;
  }

  /** Ids of earlier batches, placed before all of this one. */
  private Dataset<Row> earlierIds() throws IOException {
    String[] earlier = earlierArticles();
    return earlier.length == 0
        ? spark.createDataFrame(List.of(), Renames.SCHEMA)
        : spark
            .read()
            .schema(ArticleTable.SCHEMA)
            .parquet(earlier)
            .select("id", "item")
            .withColumn("file", lit(-1))
            .select("id", "file", "item");
  }

  private String[] earlierArticles() throws IOException {
    Path articles = new Path(settings.output(), "articles");
    FileSystem system = articles.getFileSystem(spark.sparkContext().hadoopConfiguration());
    List<String> earlier = new ArrayList<>();
    if (system.exists(articles)) {
      for (FileStatus batch : system.listStatus(articles)) {
        String name = batch.getPath().getName();
        if (name.startsWith(PREFIX) && name.compareTo(part) < 0) {
          earlier.add(batch.getPath().toString());
        }
      }
    }
    return earlier.toArray(String[]::new);
  }
}
