package org.isnad.spark;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.batch.BatchSummary;

/**
 * Turns files that are dropped into a folder into claims, each file once. Spark's log beside the
 * results says which files make up which batch before it is begun, and a batch that was broken off
 * is done again over the same files, into the same place.
 */
final class FolderWatch {
  private static final String LOG = "checkpoint";
  private static final String EVERY = "5 seconds";
  private static final int FILES_PER_BATCH = 1000;

  /** What Spark's reader of whole files gives; only the path is ever read. */
  private static final StructType FILE =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("modificationTime", DataTypes.TimestampType)
          .add("length", DataTypes.LongType)
          .add("content", DataTypes.BinaryType);

  private final SparkSession spark;
  private final SparkSettings settings;
  private final Consumer<String> report;

  /**
   * @param settings its one input is the folder
   * @param report is told of each batch
   */
  FolderWatch(SparkSession spark, SparkSettings settings, Consumer<String> report) {
    if (settings.inputs().size() != 1) {
      throw new IllegalArgumentException("not one folder to watch: " + settings.inputs());
    }
    this.spark = spark;
    this.settings = settings;
    this.report = report;
  }

  /** Runs until it is stopped; {@code once}, until all files that are there are done. */
  void run(boolean once) throws IOException, TimeoutException, StreamingQueryException {
    checkFolders();
    start(once).awaitTermination();
  }

  private StreamingQuery start(boolean once) throws TimeoutException {
    return spark
        .readStream()
        .format("binaryFile")
        .schema(FILE)
        .option("recursiveFileLookup", true)
        .option("maxFilesPerTrigger", FILES_PER_BATCH)
        .option("maxFileAge", "36500d")
        .option("ignoreMissingFiles", true)
        .load(settings.inputs().get(0))
        .select("path")
        .writeStream()
        .queryName("isnad")
        .option("checkpointLocation", new Path(settings.output(), LOG).toString())
        .trigger(once ? Trigger.AvailableNow() : Trigger.ProcessingTime(EVERY))
        .foreachBatch((VoidFunction2<Dataset<Row>, Long>) this::batch)
        .start();
  }

  private void batch(Dataset<Row> files, long number) throws IOException {
    List<String> paths =
        files.sort("path").collectAsList().stream().map(row -> row.getString(0)).toList();
    BatchSummary summary = new WatchBatch(spark, settings, number).run(paths);
    report.accept(
        "batch "
            + number
            + ": "
            + paths.size()
            + " files, "
            + summary.claims()
            + " claims, "
            + summary.failed()
            + " failed");
  }

  private void checkFolders() throws IOException {
    Path output = new Path(settings.output());
    FileSystem system = output.getFileSystem(spark.sparkContext().hadoopConfiguration());
    boolean used = system.exists(output) && system.listStatus(output).length > 0;
    if (used && !system.exists(new Path(output, LOG))) {
      throw new FileAlreadyExistsException(
          output + " is not empty and no earlier --watch wrote it");
    }
    Path input = new Path(settings.inputs().get(0));
    if (!input.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(input)) {
      throw new IOException("no such folder: " + input);
    }
  }
}
