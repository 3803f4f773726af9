package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.posexplode;

import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;

/** Claims as lines of JSON, each with a {@code place} that sorts like the corpus. */
final class PlacedClaims {
  private static final StructType SCHEMA =
      new StructType().add("place", DataTypes.StringType).add("line", DataTypes.StringType);

  private PlacedClaims() {}

  /** The claims of {@code results}, a table of {@link ResultTable}'s shape. */
  static Dataset<Row> of(Dataset<Row> results) {
    return results
        .select(col("file"), col("item"), posexplode(col("claims")).as(new String[] {"n", "line"}))
        .select(format_string("%s:%05d", article(), col("n")).as("place"), col("line"));
  }

  /** Where an article stands; sorts like the corpus. */
  static Column article() {
    return format_string("%07d:%012d", col("file"), col("item"));
  }

  /** The article's part of a claim's place. */
  static String article(String place) {
    return place.substring(0, place.lastIndexOf(':'));
  }

  /** The place of claim {@code n} of a result. */
  static String place(Row result, int n) {
    return String.format(
        Locale.ROOT,
        "%07d:%012d:%05d",
        result.<Integer>getAs("file"),
        result.<Long>getAs("item"),
        n);
  }

  /**
   * The same claims with no more than who, in which article, for or against whom: what positions
   * and speakers are made of, a fifth of the bytes.
   */
  static Dataset<Row> bare(Dataset<Row> claims) {
    return claims.map(
        (MapFunction<Row, Row>)
            row -> RowFactory.create(row.getAs("place"), bare(row.<String>getAs("line"))),
        Encoders.row(SCHEMA));
  }

  private static String bare(String line) {
    ClaimRecord claim = Json.read(line, ClaimRecord.class);
    ClaimRecord.ArticleRef at = claim.article();
    ClaimRecord.SpeakerRecord who = claim.speaker();
    return Json.write(
        new ClaimRecord(
            null,
            claim.id(),
            new ClaimRecord.ArticleRef(at.id(), null, null, null, at.published()),
            new ClaimRecord.SpeakerRecord(who.name(), who.kind(), who.role(), null, null),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            claim.stance(),
            List.of(),
            List.of(),
            null,
            null,
            0,
            List.of(),
            0,
            new ClaimRecord.DecisionRecord(null, List.of()),
            null));
  }
}
