package org.isnad.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.isnad.duplicates.Fingerprint;
import org.isnad.duplicates.Origins;
import org.isnad.duplicates.Origins.Alike;

/**
 * Which of many texts are the same, word by word or nearly, with the earliest as origin. Texts with
 * the very same words are one before anything is compared; the others meet by the bands of their
 * fingerprints, and only what shares a band is compared. What is alike without being the same is
 * gathered on the driver, about 200 bytes a pair.
 */
final class SameTexts {
  /** What {@link #repeats} needs: a place that sorts as origins are chosen, and the fingerprint. */
  static final StructType TEXTS =
      new StructType()
          .add("place", DataTypes.StringType)
          .add("exact", DataTypes.LongType)
          .add("least", DataTypes.createArrayType(DataTypes.IntegerType, false));

  private static final StructType BAND =
      new StructType().add("band", DataTypes.LongType).add("place", DataTypes.StringType);
  private static final StructType PAIR =
      new StructType().add("first", DataTypes.StringType).add("second", DataTypes.StringType);
  private static final StructType ALIKE = PAIR.add("similarity", DataTypes.DoubleType);

  /** In a band that more texts share, the others are compared with so many of the earliest. */
  private static final int MOST_COMPARED = 32;

  private SameTexts() {}

  /** For each text that repeats another: {@code place}, {@code origin}, {@code similarity}. */
  static Dataset<Row> repeats(SparkSession spark, Dataset<Row> texts) {
    Dataset<Row> firsts =
        texts
            .groupBy("exact")
            .agg(min("place").as("first"), first("least").as("least"))
            .persist(StorageLevel.DISK_ONLY());
    Dataset<Row> near = near(spark, firsts);
    return texts
        .select("place", "exact")
        .join(firsts.select("exact", "first"), "exact")
        .join(near, col("first").equalTo(near.col("second")), "left_outer")
        .select(
            col("place"),
            coalesce(near.col("origin"), col("first")).as("origin"),
            coalesce(near.col("similarity"), lit(1.0)).as("similarity"))
        .where("place <> origin");
  }

  /** Of texts that differ, which repeat which. */
  private static Dataset<Row> near(SparkSession spark, Dataset<Row> firsts) {
    Dataset<Row> one = firsts.toDF("exact1", "first", "least1");
    Dataset<Row> two = firsts.toDF("exact2", "second", "least2");
    List<Alike> alike =
        pairs(firsts)
            .join(one, "first")
            .join(two, "second")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) SameTexts::compare, Encoders.row(ALIKE))
            .collectAsList()
            .stream()
            .map(row -> new Alike(row.getString(0), row.getString(1), row.getDouble(2)))
            .toList();
    List<Row> rows =
        Origins.of(alike).values().stream()
            .map(pair -> RowFactory.create(pair.first(), pair.second(), pair.similarity()))
            .toList();
    return spark.createDataFrame(rows, ALIKE).toDF("origin", "second", "similarity");
  }

  private static Dataset<Row> pairs(Dataset<Row> firsts) {
    return firsts
        .flatMap((FlatMapFunction<Row, Row>) SameTexts::bands, Encoders.row(BAND))
        .groupBy("band")
        .agg(sort_array(collect_list("place")).as("places"))
        .where(size(col("places")).gt(1))
        .select("places")
        .flatMap((FlatMapFunction<Row, Row>) SameTexts::pairs, Encoders.row(PAIR))
        .distinct();
  }

  private static Iterator<Row> bands(Row text) {
    List<Row> bands = new ArrayList<>();
    for (long band : fingerprint(text, "exact", "least").bands()) {
      bands.add(RowFactory.create(band, text.getAs("first")));
    }
    return bands.iterator();
  }

  private static Iterator<Row> pairs(Row row) {
    List<String> places = row.getList(0);
    List<Row> pairs = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      for (int j = 0; j < Math.min(i, MOST_COMPARED); j++) {
        pairs.add(RowFactory.create(places.get(j), places.get(i)));
      }
    }
    return pairs.iterator();
  }

  private static Iterator<Row> compare(Iterator<Row> pairs) {
    List<Row> alike = new ArrayList<>();
    while (pairs.hasNext()) {
      Row pair = pairs.next();
      double similarity =
          fingerprint(pair, "exact1", "least1").similarity(fingerprint(pair, "exact2", "least2"));
      if (similarity >= Fingerprint.SAME_REPORT) {
        alike.add(RowFactory.create(pair.getAs("first"), pair.getAs("second"), similarity));
      }
    }
    return alike.iterator();
  }

  private static Fingerprint fingerprint(Row row, String exact, String least) {
    List<Integer> hashes = row.getList(row.fieldIndex(least));
    int[] values = hashes.stream().mapToInt(Integer::intValue).toArray();
    return Fingerprint.of(row.<Long>getAs(exact), values);
  }
}
