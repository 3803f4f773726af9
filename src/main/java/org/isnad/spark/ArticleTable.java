package org.isnad.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.json.ArticleReader;
import org.isnad.model.Article;
import org.isnad.model.Published;

/** One row an article: what is known of it, its exact text, how many claims it gave. */
final class ArticleTable {
  static final StructType SCHEMA =
      new StructType()
          .add("file", IntegerType)
          .add("item", LongType)
          .add("id", StringType)
          .add("title", StringType)
          .add("url", StringType)
          .add("outlet", StringType)
          .add("published", StringType)
          .add("date", DataTypes.DateType)
          .add("metadata", DataTypes.createMapType(StringType, StringType, false))
          .add("claims", IntegerType)
          .add("text", StringType);

  private ArticleTable() {}

  /** The articles of {@code results}, also those on which a stage failed. */
  static Dataset<Row> of(Dataset<Row> results) {
    return results
        .where("article is not null")
        .map((MapFunction<Row, Row>) ArticleTable::row, Encoders.row(SCHEMA));
  }

  private static Row row(Row result) {
    Article article = ArticleReader.read(result.getAs("article"));
    String published = article.published().map(Published::toString).orElse(null);
    return RowFactory.create(
        result.getAs("file"),
        result.getAs("item"),
        article.id(),
        article.title(),
        article.url().orElse(null),
        article.outlet().orElse(null),
        published,
        ClaimTable.date(published),
        RecordRows.map(article.metadata()),
        ResultTable.claims(result).size(),
        article.text());
  }
}
