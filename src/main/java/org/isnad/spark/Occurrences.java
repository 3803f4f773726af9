package org.isnad.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.isnad.duplicates.Fingerprint;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Texts that stand in several articles, one row each: {@code origin}, the earliest; {@code
 * occurrences}, the others in order; {@code outlets}, how many outlets have it. Earlier is what was
 * published earlier; where that is not known or the same, what comes first in the input.
 */
final class Occurrences {
  private Occurrences() {}

  /** The columns of what {@link #of} takes, for texts shown by a record of that type. */
  static StructType texts(Class<? extends Record> shown) {
    return SameTexts.TEXTS.add("shown", RecordRows.schema(shown));
  }

  /** A row of {@link #texts}. */
  static Row text(String place, long exact, Fingerprint fingerprint, Record shown) {
    return RowFactory.create(place, exact, fingerprint.least(), RecordRows.row(shown));
  }

  /** A place that sorts by date, then by the order of the input; what is not known comes last. */
  static String place(@Nullable String published, String place) {
    String date = published == null ? "9999-99-99" : Published.parse(published) + "-99-99";
    return date.substring(0, 10) + ":" + place;
  }

  /** The texts that stand in more than one article, by origin. */
  static Dataset<Row> of(SparkSession spark, Dataset<Row> texts) {
    Dataset<Row> all = texts.persist(StorageLevel.DISK_ONLY());
    Dataset<Row> shown = all.select("place", "shown");
    return SameTexts.repeats(spark, all.select("place", "exact", "least"))
        .join(shown, "place")
        .groupBy("origin")
        .agg(sort_array(collect_list(struct("place", "shown", "similarity"))).as("found"))
        .join(shown.toDF("first", "originShown"), col("origin").equalTo(col("first")))
        .withColumn("found", filter(col("found"), Occurrences::isElsewhere))
        .where(size(col("found")).gt(0))
        .orderBy("first")
        .select(
            col("originShown").as("origin"),
            transform(col("found"), found -> occurrence(found, shown.schema())).as("occurrences"),
            outlets().as("outlets"));
  }

  private static Column isElsewhere(Column found) {
    return found
        .getField("shown")
        .getField("article")
        .notEqual(col("originShown").getField("article"));
  }

  private static Column occurrence(Column found, StructType schema) {
    List<Column> fields = new ArrayList<>();
    for (String name : ((StructType) schema.apply("shown").dataType()).fieldNames()) {
      fields.add(found.getField("shown").getField(name).as(name));
    }
    fields.add(found.getField("similarity").as("similarity"));
    return struct(fields.toArray(Column[]::new));
  }

  private static Column outlets() {
    Column others = transform(col("found"), found -> found.getField("shown").getField("outlet"));
    Column all = concat(array(col("originShown").getField("outlet")), others);
    return size(array_distinct(filter(all, Column::isNotNull)));
  }
}
