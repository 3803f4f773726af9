package org.isnad.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables over the whole corpus, each a job of its own over the results of the articles. */
final class CorpusTables {
  private CorpusTables() {}

  /** The tables by name, of {@code results}, a table of {@link ResultTable}'s shape. */
  static Map<String, Supplier<Dataset<Row>>> of(SparkSession spark, Dataset<Row> results) {
    Map<String, Supplier<Dataset<Row>>> tables = new LinkedHashMap<>();
    Supplier<Dataset<Row>> bare = () -> PlacedClaims.bare(PlacedClaims.of(results));
    tables.put("reports", () -> ReportTable.of(spark, results));
    tables.put("quotations", () -> QuotationTable.of(spark, results));
    tables.put("speakers", () -> SpeakerTables.speakers(bare.get()));
    tables.put("positions", () -> SpeakerTables.positions(bare.get()));
    tables.put("disputes", () -> DisputeTable.of(results));
    return tables;
  }
}
