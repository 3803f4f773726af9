package org.isnad.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.corpus.MergedSpeaker;
import org.isnad.corpus.Position;
import org.isnad.corpus.Positions;
import org.isnad.corpus.Speakers;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;

/**
 * Who is who and who is for or against whom, over all articles. The claims of one name meet in one
 * task in the order of the corpus, so that the rows are those of {@link Speakers} and {@link
 * Positions} over all claims.
 */
final class SpeakerTables {
  private static final StructType NAMED =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("place", DataTypes.StringType)
          .add("line", DataTypes.StringType);
  private static final StructType POSITION =
      new StructType()
          .add("speaker", DataTypes.StringType)
          .add("target", DataTypes.StringType)
          .add("favor", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("against", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("first", DataTypes.StringType)
          .add("last", DataTypes.StringType);

  private SpeakerTables() {}

  /** Speakers merged across articles, of the claims in {@link PlacedClaims#bare}. */
  static Dataset<Row> speakers(Dataset<Row> claims) {
    return byName(
        claims,
        named -> Speakers.load().of(named).stream().map(RecordRows::row).toList(),
        RecordRows.schema(MergedSpeaker.class));
  }

  /** Positions of speakers on targets. */
  static Dataset<Row> positions(Dataset<Row> claims) {
    Dataset<Row> partial = claims.where(col("line").contains("\"polarity\""));
    return byName(
        partial, named -> Positions.of(named).stream().map(SpeakerTables::row).toList(), POSITION);
  }

  private static Row row(Position position) {
    return RowFactory.create(
        position.speaker(),
        position.target(),
        position.favor().toArray(),
        position.against().toArray(),
        position.first().orElse(null),
        position.last().orElse(null));
  }

  private static Dataset<Row> byName(Dataset<Row> claims, OfName work, StructType schema) {
    StructType found =
        new StructType()
            .add("key", DataTypes.StringType)
            .add("n", DataTypes.IntegerType)
            .add("row", schema);
    return claims
        .flatMap((FlatMapFunction<Row, Row>) SpeakerTables::named, Encoders.row(NAMED))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapSortedGroups(new Column[] {col("place")}, group(work), Encoders.row(found))
        .orderBy("key", "n")
        .select("row.*");
  }

  private static FlatMapGroupsFunction<String, Row, Row> group(OfName work) {
    return (key, rows) -> {
      List<Row> out = new ArrayList<>();
      for (Row row : work.of(claims(rows))) {
        out.add(RowFactory.create(key, out.size(), row));
      }
      return out.iterator();
    };
  }

  private static Iterator<Row> named(Row claim) {
    // Spark hands on a row of the step before as it is, without its columns' names.
    String line = claim.getString(1);
    return Speakers.key(Json.read(line, ClaimRecord.class)).stream()
        .map(name -> RowFactory.create(name, claim.getString(0), line))
        .iterator();
  }

  private static List<ClaimRecord> claims(Iterator<Row> rows) {
    List<ClaimRecord> claims = new ArrayList<>();
    rows.forEachRemaining(row -> claims.add(Json.read(row.getString(2), ClaimRecord.class)));
    return claims;
  }

  /** What becomes of the claims of one name. */
  @FunctionalInterface
  private interface OfName extends Serializable {
    List<Row> of(List<ClaimRecord> claims);
  }
}
