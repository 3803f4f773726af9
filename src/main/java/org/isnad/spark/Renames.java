package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.isnad.ingest.UniqueIds;

/**
 * Which articles get another id because theirs is taken: the second «nabd» becomes «nabd-2», in the
 * order of the input, as in {@code extract}. Only ids of one family can clash («nabd», «nabd-2»,
 * «nabd-2-3»), so that each family in which an id occurs twice is settled by itself.
 */
final class Renames {
  /** What {@link #of} needs to know of an article. */
  static final StructType SCHEMA =
      new StructType().add("id", StringType).add("file", IntegerType).add("item", LongType);

  private Renames() {}

  /**
   * New ids by {@link #place}, for those articles of {@code ids} that need one.
   *
   * @param ids rows of {@link #SCHEMA}; files below 0 come first and keep their ids
   */
  static Map<String, String> of(Dataset<Row> ids) {
    Dataset<Row> families =
        ids.groupBy("id").count().where("count > 1").select(family()).distinct();
    HashMap<String, String> renames = new HashMap<>();
    if (families.isEmpty()) {
      return renames;
    }
    List<Row> changed =
        ids.withColumn("family", family())
            .join(families, new String[] {"family"}, "left_semi")
            .groupByKey((MapFunction<Row, String>) row -> row.getAs("family"), Encoders.STRING())
            .flatMapSortedGroups(
                new Column[] {col("file"), col("item")}, settle(), Encoders.row(SCHEMA))
            .collectAsList();
    changed.forEach(row -> renames.put(place(row), row.getAs("id")));
    return renames;
  }

  /** Where a row's article stands. */
  static String place(Row row) {
    return row.getAs("file") + ":" + row.getAs("item");
  }

  private static Column family() {
    return regexp_replace(col("id"), "(-[0-9]+)+$", "").as("family");
  }

  private static FlatMapGroupsFunction<String, Row, Row> settle() {
    return (family, rows) -> {
      UniqueIds ids = new UniqueIds();
      List<Row> changed = new ArrayList<>();
      while (rows.hasNext()) {
        Row row = rows.next();
        String id = ids.distinct(row.getAs("id"));
        if (!id.equals(row.getAs("id"))) {
          changed.add(RowFactory.create(id, row.getAs("file"), row.getAs("item")));
        }
      }
      return changed.iterator();
    };
  }
}
