package org.isnad.spark;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.json.ArticleReader;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * One row a claim: the properties of its line of JSON as typed columns, {@code date}, the first day
 * of what is known of the article's publication, and {@code metadata}, what the input said of the
 * article beyond that.
 */
final class ClaimTable {
  static final StructType SCHEMA =
      RecordRows.schema(ClaimRecord.class)
          .add("date", DataTypes.DateType)
          .add(
              "metadata",
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false));

  private ClaimTable() {}

  /** The claims of {@code results}, a table of {@link ResultTable}'s shape. */
  static Dataset<Row> of(Dataset<Row> results) {
    return results.flatMap(
        (FlatMapFunction<Row, Row>) row -> rows(row).iterator(), Encoders.row(SCHEMA));
  }

  private static List<Row> rows(Row result) {
    List<String> lines = ResultTable.claims(result);
    if (lines.isEmpty()) {
      return List.of();
    }
    Map<String, String> metadata = ArticleReader.read(result.getAs("article")).metadata();
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      ClaimRecord claim = Json.read(line, ClaimRecord.class);
      rows.add(RecordRows.row(claim, date(claim.article().published()), RecordRows.map(metadata)));
    }
    return rows;
  }

  /** The first day of a date that may be a month or a year. */
  static @Nullable Date date(@Nullable String published) {
    if (published == null) {
      return null;
    }
    Published date = Published.parse(published);
    return Date.valueOf(
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            date.year(),
            date.month().orElse(1),
            date.day().orElse(1)));
  }
}
