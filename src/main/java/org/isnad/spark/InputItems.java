package org.isnad.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.spark.SparkSettings.ArticleWork;
import scala.Tuple2;

/** All items of the inputs as one table of {@link ItemTable}'s shape. */
final class InputItems {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final ArticleWork work;

  InputItems(SparkSession spark, ArticleWork work) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.work = work;
  }

  /** Lists {@code inputs} and describes how they are read; nothing is read yet but line counts. */
  Dataset<Row> of(List<String> inputs) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    InputListing listing = new InputListing(hadoop);
    for (String input : inputs) {
      listing.add(input);
    }
    return of(listing, new PieceFiles(hadoop));
  }

  /** Of {@code paths}, files somewhere in {@code folder}. */
  Dataset<Row> of(String folder, List<String> paths) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    return of(new InputListing(hadoop).addFiles(folder, paths), new PieceFiles(hadoop));
  }

  private Dataset<Row> of(InputListing listing, PieceFiles files) {
    Dataset<Row> items = read(numbered(listing.pieces(), files), files);
    List<InputPiece> tables = listing.tables();
    return tables.isEmpty() ? items : items.union(TableItems.read(spark, tables, work));
  }

  private Dataset<Row> read(List<InputPiece> pieces, PieceFiles files) {
    int slices = Math.max(1, Math.min(pieces.size(), 100_000));
    JavaRDD<Row> rows = context.parallelize(pieces, slices).flatMap(new PieceReading(files, work));
    return spark.createDataFrame(rows, ItemTable.SCHEMA);
  }

  /** The pieces with the number of lines before each, which messages and default ids need. */
  private List<InputPiece> numbered(List<InputPiece> pieces, PieceFiles files) {
    List<InputPiece> cut = pieces.stream().filter(piece -> !piece.whole()).toList();
    if (cut.isEmpty()) {
      return pieces;
    }
    Map<Tuple2<Integer, Long>, Integer> lines =
        new HashMap<>(
            context
                .parallelize(cut, cut.size())
                .mapToPair(
                    p -> new Tuple2<>(new Tuple2<>(p.file(), p.start()), files.countLines(p)))
                .collectAsMap());
    List<InputPiece> out = new ArrayList<>();
    int before = 0;
    for (InputPiece piece : pieces) {
      before = piece.start() == 0 ? 0 : before;
      out.add(piece.whole() ? piece : piece.after(before));
      before += lines.getOrDefault(new Tuple2<>(piece.file(), piece.start()), 0);
    }
    return out;
  }
}
