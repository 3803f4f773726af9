package org.isnad.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.isnad.batch.Document;
import org.isnad.batch.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What became of each item: the article as a line of JSON, its claims as lines of JSON, or the
 * failure, or why it was passed over. All tables are made from this one, so that the pipeline runs
 * once.
 */
final class ResultTable {
  static final StructType FAILURE =
      new StructType()
          .add("input", StringType)
          .add("line", IntegerType)
          .add("article", StringType)
          .add("stage", StringType)
          .add("message", StringType);

  static final StructType SCHEMA =
      new StructType()
          .add("file", IntegerType)
          .add("item", LongType)
          .add("id", StringType)
          .add("article", StringType)
          .add("claims", new ArrayType(StringType, false))
          .add("failure", FAILURE)
          .add("skipped", StringType);

  private ResultTable() {}

  static Row row(Row item, @Nullable String id, Document document) {
    return RowFactory.create(
        item.getAs("file"),
        item.getAs("item"),
        id,
        document.article().isEmpty() ? null : document.article(),
        document.lines().text().lines().toArray(String[]::new),
        document.failure().map(ResultTable::row).orElse(null),
        document.skipped().orElse(null));
  }

  private static Row row(Failure failure) {
    return RowFactory.create(
        failure.input(), failure.line(), failure.article(), failure.stage(), failure.message());
  }

  static List<String> claims(Row row) {
    return row.getList(row.fieldIndex("claims"));
  }
}
