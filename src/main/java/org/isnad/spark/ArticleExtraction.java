package org.isnad.spark;

import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.isnad.batch.Document;
import org.isnad.batch.Work;
import org.isnad.ingest.Item;

/**
 * Turns items into results with the pipeline of the executor's JVM, one after the other. An article
 * on which a stage fails gives a row that says so.
 */
final class ArticleExtraction implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final WorkSource source;
  private final Broadcast<Map<String, String>> renames;

  ArticleExtraction(WorkSource source, Broadcast<Map<String, String>> renames) {
    this.source = source;
    this.renames = renames;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> items) {
    Work work = source.work();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Row next() {
        return result(items.next(), work);
      }
    };
  }

  private Row result(Row row, Work work) {
    Item item = ItemTable.item(row);
    String renamed = renames.value().get(Renames.place(row));
    if (item instanceof Item.Read read && renamed != null) {
      item = new Item.Read(read.origin(), read.article().withId(renamed));
    }
    String id = item instanceof Item.Read read ? read.article().id() : null;
    return ResultTable.row(row, id, Document.of(item, work));
  }
}
