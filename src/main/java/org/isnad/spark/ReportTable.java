package org.isnad.spark;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.duplicates.Fingerprint;
import org.isnad.json.ArticleReader;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/** Reports that several articles carry, word by word or nearly: an agency's in three newspapers. */
final class ReportTable {
  private ReportTable() {}

  /** An article in which a report stands. */
  private record Carrier(
      String article,
      String title,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String published) {}

  /** The repeated reports in {@code results}, a table of {@link ResultTable}'s shape. */
  static Dataset<Row> of(SparkSession spark, Dataset<Row> results) {
    Dataset<Row> texts =
        results
            .where("article is not null")
            .map(
                (MapFunction<Row, Row>) ReportTable::text,
                Encoders.row(Occurrences.texts(Carrier.class)));
    return Occurrences.of(spark, texts);
  }

  private static Row text(Row result) {
    Article article = ArticleReader.read(result.getAs("article"));
    String published = article.published().map(Published::toString).orElse(null);
    Fingerprint fingerprint = Fingerprint.of(article.text());
    return Occurrences.text(
        Occurrences.place(published, PlacedClaims.place(result, 0)),
        fingerprint.exact(),
        fingerprint,
        new Carrier(
            article.id(),
            article.title(),
            article.url().orElse(null),
            article.outlet().orElse(null),
            published));
  }
}
