package org.isnad.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.isnad.ingest.Item;
import org.isnad.ingest.Origin;
import org.isnad.ingest.StreamReader;
import org.isnad.spark.SparkSettings.ArticleWork;
import org.jspecify.annotations.Nullable;

/** Reads a piece of the input into rows of {@link ItemTable}, one held at a time. */
final class PieceReading implements FlatMapFunction<InputPiece, Row> {
  private static final long serialVersionUID = 1L;

  private final PieceFiles files;
  private final ArticleWork work;

  PieceReading(PieceFiles files, ArticleWork work) {
    this.files = files;
    this.work = work;
  }

  @Override
  public Iterator<Row> call(InputPiece piece) {
    if (!piece.complaint().isEmpty()) {
      Item item = new Item.Unreadable(new Origin(piece.input(), 0), piece.complaint());
      return List.of(ItemTable.row(piece.file(), 0, item)).iterator();
    }
    try {
      return new Rows(piece, files.open(piece, work.reading()));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return List.of(ItemTable.row(piece.file(), 0, StreamReader.damaged(piece.input(), e)))
          .iterator();
    }
  }

  /** The rows of an open piece. */
  private static final class Rows implements Iterator<Row> {
    private final InputPiece piece;
    private final StreamReader reader;
    private long number;
    private @Nullable Item next;

    Rows(InputPiece piece, StreamReader reader) {
      this.piece = piece;
      this.reader = reader;
      this.number = piece.start();
      advance();
    }

    private void advance() {
      next = reader.next();
      if (next == null) {
        try {
          reader.close();
        } catch (IOException e) {
          // All was read; what the file system says on closing changes nothing.
        }
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Row next() {
      Item item = next;
      if (item == null) {
        throw new NoSuchElementException(piece.input());
      }
      advance();
      return ItemTable.row(piece.file(), number++, item);
    }
  }
}
