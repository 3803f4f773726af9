package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.batch.BatchSummary;

/** One run over inputs that are all there: reads, runs the pipeline, writes the tables. */
final class BatchExtract {
  private final SparkSession spark;
  private final SparkSettings settings;
  private final Extraction extraction;

  BatchExtract(SparkSession spark, SparkSettings settings) {
    this(spark, settings, ExecutorPipeline.of(settings.work().pipeline()));
  }

  BatchExtract(SparkSession spark, SparkSettings settings, WorkSource source) {
    this.spark = spark;
    this.settings = settings;
    this.extraction = new Extraction(spark, settings.partitions(), source);
  }

  BatchSummary run() throws IOException {
    ResultFolder folder = new ResultFolder(spark, settings.output());
    folder.prepare(settings.overwrite());
    Steps.begin(spark, "read");
    Dataset<Row> items = new InputItems(spark, settings.work()).of(settings.inputs());
    Dataset<Row> none = spark.createDataFrame(List.of(), Renames.SCHEMA);
    Dataset<Row> results = folder.stage(extraction.of(items, none));
    Steps.begin(spark, "tables");
    folder.write(results);
    BatchSummary summary = ResultFolder.summary(results);
    if (settings.corpus()) {
      folder.writeCorpus(results);
    }
    folder.finish(summary);
    return summary;
  }
}
