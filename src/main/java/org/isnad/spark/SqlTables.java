package org.isnad.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The tables of a folder of results, to be asked in SQL under their names. */
final class SqlTables {
  private static final List<String> NAMES =
      List.of(
          "claims",
          "articles",
          "failures",
          "reports",
          "quotations",
          "speakers",
          "positions",
          "disputes");

  private final SparkSession spark;

  /**
   * Gives the tables of {@code folder} their names in {@code spark}.
   *
   * @throws IOException if there are none
   */
  SqlTables(SparkSession spark, String folder) throws IOException {
    this.spark = spark;
    FileSystem system = new Path(folder).getFileSystem(spark.sparkContext().hadoopConfiguration());
    int found = 0;
    for (String name : NAMES) {
      Path table = new Path(folder, name);
      if (system.exists(table)) {
        spark.read().parquet(table.toString()).createOrReplaceTempView(name);
        found++;
      }
    }
    if (found == 0) {
      throw new IOException("no results in " + folder);
    }
  }

  /** The answer as lines of cells with tabs between them, the first the names of the columns. */
  List<String> lines(String query) {
    Dataset<Row> rows = spark.sql(query);
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", rows.columns()));
    Column[] cells = new Column[rows.columns().length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = rows.col("`" + rows.columns()[i].replace("`", "``") + "`").cast("string");
    }
    Column line =
        functions.concat_ws(
            "\t",
            functions.transform(
                functions.array(cells), cell -> functions.coalesce(cell, functions.lit(""))));
    rows.select(line).collectAsList().forEach(row -> lines.add(row.getString(0)));
    return lines;
  }
}
