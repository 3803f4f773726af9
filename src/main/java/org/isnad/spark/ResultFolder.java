package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.batch.BatchSummary;
import org.isnad.json.Json;

/**
 * The folder of a run's results. Spark's committer puts the files of a table there when all its
 * tasks are done, each task's once, however often it was tried.
 */
final class ResultFolder {
  private static final String STAGING = "staging";
  private static final List<String> TABLES =
      List.of("claims", "claims.jsonl", "failures", "articles");

  private final SparkSession spark;
  private final Path folder;
  private final String part;
  private final FileSystem system;

  /** The results of a whole run in {@code folder}. */
  ResultFolder(SparkSession spark, String folder) throws IOException {
    this(spark, folder, "");
  }

  /** One part of the results in {@code folder}: a folder of that name inside each table. */
  ResultFolder(SparkSession spark, String folder, String part) throws IOException {
    this.spark = spark;
    this.folder = new Path(folder);
    this.part = part;
    this.system = this.folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  /**
   * Makes way for new results.
   *
   * @throws FileAlreadyExistsException if there are old ones, unless they may be replaced
   */
  void prepare(boolean overwrite) throws IOException {
    if (!overwrite && system.exists(folder) && system.listStatus(folder).length > 0) {
      throw new FileAlreadyExistsException(
          folder + " is not empty; --overwrite replaces the results in it");
    }
    system.delete(new Path(folder, "summary.json"), false);
  }

  private String path(String table) {
    Path path = new Path(folder, table);
    return (part.isEmpty() ? path : new Path(path, part)).toString();
  }

  /** Runs the pipeline: writes {@code results} and gives them back as they are on disk. */
  Dataset<Row> stage(Dataset<Row> results) {
    Steps.begin(spark, "extract");
    results.write().mode("overwrite").parquet(path(STAGING));
    return spark.read().schema(ResultTable.SCHEMA).parquet(path(STAGING));
  }

  /** Writes the tables over the whole corpus, one after the other. */
  void writeCorpus(Dataset<Row> results) {
    CorpusTables.of(spark, results)
        .forEach(
            (table, rows) -> {
              Steps.begin(spark, table);
              rows.get().write().mode("overwrite").parquet(path(table));
              spark.catalog().clearCache();
            });
  }

  /** Writes the tables that each run has. */
  void write(Dataset<Row> results) {
    ClaimTable.of(results).write().mode("overwrite").parquet(path(TABLES.get(0)));
    lines(results).write().mode("overwrite").text(path(TABLES.get(1)));
    failures(results).write().mode("overwrite").parquet(path(TABLES.get(2)));
    ArticleTable.of(results).write().mode("overwrite").parquet(path(TABLES.get(3)));
  }

  /** The claims as lines of JSON in the order of the input. */
  static Dataset<Row> lines(Dataset<Row> results) {
    return results
        .select(col("file"), col("item"), posexplode(col("claims")).as(new String[] {"n", "line"}))
        .orderBy("file", "item", "n")
        .select("line");
  }

  static Dataset<Row> failures(Dataset<Row> results) {
    return results.where("failure is not null").orderBy("file", "item").select("failure.*");
  }

  /** Counts what was done. */
  static BatchSummary summary(Dataset<Row> results) {
    Row counts =
        results
            .where("skipped is null")
            .agg(count(lit(1)), count(col("failure")), sum(size(col("claims"))))
            .first();
    SortedMap<String, Long> skipped = new TreeMap<>();
    results
        .where("skipped is not null")
        .groupBy("skipped")
        .count()
        .collectAsList()
        .forEach(row -> skipped.put(row.getString(0), row.getLong(1)));
    long claims = counts.isNullAt(2) ? 0 : counts.getLong(2);
    return new BatchSummary(counts.getLong(0), counts.getLong(1), claims, skipped, true);
  }

  /** All is written: says so, and takes away what was needed on the way. */
  void finish(BatchSummary summary) throws IOException {
    system.delete(new Path(path(STAGING)), true);
    String name = part.isEmpty() ? "summary.json" : "batches/" + part + ".json";
    try (OutputStream out = system.create(new Path(folder, name), true)) {
      out.write((Json.write(summary) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
