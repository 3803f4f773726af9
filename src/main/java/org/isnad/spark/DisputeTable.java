package org.isnad.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.isnad.corpus.Dispute;
import org.isnad.corpus.Disputes;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Claims that stand against each other, over the whole corpus: the pairs that {@link Disputes}
 * compares in memory, here those of one article by themselves and those of different articles by a
 * join over words that few claims have. A word that many have is counted, never gathered.
 */
final class DisputeTable {
  private static final StructType KEY =
      new StructType().add("place", DataTypes.StringType).add("word", DataTypes.StringType);
  private static final StructType PAIR =
      new StructType().add("first", DataTypes.StringType).add("second", DataTypes.StringType);
  private static final StructType FOUND =
      new StructType()
          .add("first", DataTypes.StringType)
          .add("second", DataTypes.StringType)
          .add("dispute", RecordRows.schema(Dispute.class));

  private DisputeTable() {}

  /** The disputes in {@code results}, a table of {@link ResultTable}'s shape, the surest first. */
  static Dataset<Row> of(Dataset<Row> results) {
    Dataset<Row> inside =
        results.mapPartitions(
            (MapPartitionsFunction<Row, Row>) DisputeTable::inArticles, Encoders.row(FOUND));
    Dataset<Row> claims = PlacedClaims.of(results);
    Dataset<Row> across =
        pairs(keys(claims))
            .join(claims.toDF("first", "left"), "first")
            .join(claims.toDF("second", "right"), "second")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) DisputeTable::compare, Encoders.row(FOUND));
    return inside
        .union(across)
        .orderBy(col("dispute.score").desc(), col("first"), col("second"))
        .select("dispute.*");
  }

  private static Dataset<Row> keys(Dataset<Row> claims) {
    return claims
        .mapPartitions((MapPartitionsFunction<Row, Row>) DisputeTable::keys, Encoders.row(KEY))
        .persist(StorageLevel.DISK_ONLY());
  }

  /** The claims of different articles that share enough words that are not common. */
  private static Dataset<Row> pairs(Dataset<Row> keys) {
    Dataset<Row> common =
        keys.groupBy("word")
            .agg(count(lit(1)).as("n"))
            .where(col("n").gt(Disputes.COMMON))
            .select("word");
    return keys.join(broadcast(common), new String[] {"word"}, "left_anti")
        .groupBy("word")
        .agg(sort_array(collect_list(col("place"))).as("places"))
        .select("places")
        .flatMap((FlatMapFunction<Row, Row>) DisputeTable::pairs, Encoders.row(PAIR))
        .groupBy("first", "second")
        .agg(count(lit(1)).as("n"))
        .where(col("n").geq(Disputes.SHARED))
        .select("first", "second");
  }

  private static Iterator<Row> pairs(Row row) {
    List<String> places = row.getList(0);
    List<Row> pairs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      String article = PlacedClaims.article(places.get(i));
      for (int j = i + 1; j < places.size(); j++) {
        if (!PlacedClaims.article(places.get(j)).equals(article)) {
          pairs.add(RowFactory.create(places.get(i), places.get(j)));
        }
      }
    }
    return pairs.iterator();
  }

  private static Iterator<Row> keys(Iterator<Row> claims) {
    Disputes disputes = Disputes.load();
    return flat(
        claims,
        row -> {
          String place = row.getAs("place");
          return disputes.keys(claim(row, "line")).stream()
              .map(word -> RowFactory.create(place, word));
        });
  }

  private static Iterator<Row> inArticles(Iterator<Row> results) {
    Disputes disputes = Disputes.load();
    return flat(results, result -> inArticle(result, disputes));
  }

  private static Stream<Row> inArticle(Row result, Disputes disputes) {
    IdentityHashMap<ClaimRecord, String> places = new IdentityHashMap<>();
    List<ClaimRecord> claims = new ArrayList<>();
    for (String line : ResultTable.claims(result)) {
      ClaimRecord claim = Json.read(line, ClaimRecord.class);
      places.put(claim, PlacedClaims.place(result, claims.size()));
      claims.add(claim);
    }
    return disputes.find(claims).stream()
        .map(d -> row(places.get(d.left()), places.get(d.right()), d));
  }

  private static Iterator<Row> compare(Iterator<Row> pairs) {
    Disputes disputes = Disputes.load();
    return flat(
        pairs,
        pair ->
            disputes.between(claim(pair, "left"), claim(pair, "right")).stream()
                .map(d -> row(pair.getAs("first"), pair.getAs("second"), d)));
  }

  private static Row row(@Nullable String first, @Nullable String second, Dispute dispute) {
    return RowFactory.create(first, second, RecordRows.row(dispute));
  }

  private static ClaimRecord claim(Row row, String column) {
    return Json.read(row.<String>getAs(column), ClaimRecord.class);
  }

  private static Iterator<Row> flat(Iterator<Row> rows, Function<Row, Stream<Row>> each) {
    Iterable<Row> all = () -> rows;
    return StreamSupport.stream(all.spliterator(), false).flatMap(each).iterator();
  }
}
