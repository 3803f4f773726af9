package org.isnad.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.isnad.ingest.Item;
import org.isnad.ingest.Origin;
import org.isnad.json.ArticleReader;
import org.isnad.json.ArticleWriter;
import org.isnad.model.Article;

/**
 * Items of the input as rows. {@code file} and {@code item} say where an item comes in the order of
 * the input; an article travels as a line of JSON, which keeps every letter of it.
 */
final class ItemTable {
  static final StructType SCHEMA =
      new StructType()
          .add("file", IntegerType)
          .add("item", LongType)
          .add("input", StringType)
          .add("line", IntegerType)
          .add("id", StringType)
          .add("article", StringType)
          .add("skipped", StringType)
          .add("unreadable", StringType);

  private ItemTable() {}

  static Row row(int file, long number, Item item) {
    Origin at = item.origin();
    if (item instanceof Item.Read read) {
      Article article = read.article();
      String line = ArticleWriter.line(article);
      return row(file, number, at, new String[] {article.id(), line, null, null});
    }
    return item instanceof Item.Skipped skipped
        ? row(file, number, at, new String[] {null, null, skipped.reason(), null})
        : row(file, number, at, new String[] {null, null, null, ((Item.Unreadable) item).reason()});
  }

  private static Row row(int file, long number, Origin at, String[] rest) {
    return RowFactory.create(
        file, number, at.input(), at.line(), rest[0], rest[1], rest[2], rest[3]);
  }

  /** The item of a row, under the id that the row has now. */
  static Item item(Row row) {
    Origin origin = new Origin(row.getAs("input"), row.<Integer>getAs("line"));
    String skipped = row.getAs("skipped");
    if (skipped != null) {
      return new Item.Skipped(origin, skipped);
    }
    String unreadable = row.getAs("unreadable");
    if (unreadable != null) {
      return new Item.Unreadable(origin, unreadable);
    }
    return new Item.Read(origin, ArticleReader.read(row.getAs("article")));
  }
}
