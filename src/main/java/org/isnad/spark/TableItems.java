package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_filter;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.isnad.ingest.InputPaths;
import org.isnad.ingest.Item;
import org.isnad.ingest.Origin;
import org.isnad.ingest.StreamReader;
import org.isnad.model.Article;
import org.isnad.spark.SparkSettings.ArticleWork;

/**
 * Reads the articles of Parquet files: columns {@code id}, {@code text}, {@code title}, {@code
 * url}, {@code outlet}, {@code published}, with the meaning that they have in JSON Lines. Other
 * columns are carried along as the article's metadata: a column «ministry» with «الصحة» (“health”)
 * comes out as {@code metadata['ministry']}.
 */
final class TableItems {
  private static final Set<String> ARTICLE =
      Set.of("id", "text", "title", "url", "outlet", "published");

  private TableItems() {}

  /** The rows of {@code files} as items; their numbers are the rows' places in the files. */
  static Dataset<Row> read(SparkSession spark, List<InputPiece> files, ArticleWork work) {
    String[] paths = files.stream().map(InputPiece::path).toArray(String[]::new);
    Dataset<Row> table = spark.read().option("mergeSchema", true).parquet(paths);
    HashMap<String, InputPiece> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(new Path(file.path()).toUri().getPath(), file));
    return table
        .select(
            to_json(struct(known(table.schema()))).as("json"),
            carried(table.schema()).as("carried"),
            col("_metadata.file_path").as("path"),
            col("_metadata.row_index").as("row"))
        .map(item(byPath, work), Encoders.row(ItemTable.SCHEMA));
  }

  private static MapFunction<Row, Row> item(Map<String, InputPiece> byPath, ArticleWork work) {
    return row -> {
      String path = new Path(URI.create(row.getAs("path"))).toUri().getPath();
      InputPiece file = byPath.get(path);
      if (file == null) {
        throw new IllegalStateException("not among the inputs: " + path);
      }
      long number = row.<Long>getAs("row");
      Origin origin = new Origin(file.input(), (int) Math.min(Integer.MAX_VALUE, number + 1));
      String id = stem(file.input()) + "-" + (number + 1);
      Item item = StreamReader.json(origin, row.getAs("json"), id, work.reading());
      return ItemTable.row(file.file(), number, with(item, row.getJavaMap(1)));
    };
  }

  private static String stem(String input) {
    String name = InputPaths.lastName(input);
    return name.substring(0, name.length() - ".parquet".length());
  }

  private static Item with(Item item, Map<String, String> carried) {
    if (!(item instanceof Item.Read read) || carried.isEmpty()) {
      return item;
    }
    Article article = read.article();
    Map<String, String> metadata = new HashMap<>(article.metadata());
    carried.forEach(metadata::putIfAbsent);
    return new Item.Read(
        read.origin(),
        new Article(
            article.id(),
            article.title(),
            article.text(),
            article.url(),
            article.outlet(),
            article.published(),
            metadata));
  }

  private static Column[] known(StructType schema) {
    List<Column> columns = new ArrayList<>();
    columns.add(lit("").as("_"));
    for (StructField field : schema.fields()) {
      if (ARTICLE.contains(field.name())) {
        columns.add(text(field).as(field.name()));
      }
    }
    return columns.toArray(Column[]::new);
  }

  private static Column carried(StructType schema) {
    List<Column> entries = new ArrayList<>();
    for (StructField field : schema.fields()) {
      if (!ARTICLE.contains(field.name())) {
        entries.add(lit(field.name()));
        entries.add(text(field));
      }
    }
    Column all =
        entries.isEmpty()
            ? functions.map().cast("map<string,string>")
            : functions.map(entries.toArray(Column[]::new));
    return map_filter(all, (name, value) -> value.isNotNull());
  }

  private static Column text(StructField field) {
    Column column = col("`" + field.name().replace("`", "``") + "`");
    boolean nested =
        field.dataType() instanceof StructType
            || field.dataType() instanceof ArrayType
            || field.dataType() instanceof MapType;
    return nested ? to_json(column) : column.cast("string");
  }
}
