package org.isnad.batch;

import java.time.Duration;
import java.util.Optional;
import org.isnad.ingest.Item;
import org.isnad.ingest.Origin;
import org.isnad.json.ArticleWriter;
import org.isnad.pipeline.StageException;

/**
 * One document as it is to be written.
 *
 * @param lines what it gave
 * @param article the article as a JSON line; empty where none was read
 * @param failure what went wrong, if anything did
 * @param skipped why it is not for this program, if it is not
 */
public record Document(
    Work.Lines lines, String article, Optional<Failure> failure, Optional<String> skipped) {
  private static final Work.Lines NONE = new Work.Lines("", 0);

  /** Does {@code work} on an item; whatever goes wrong is a failure of this document alone. */
  public static Document of(Item item, Work work) {
    if (item instanceof Item.Unreadable unreadable) {
      return failed("", failure(item.origin(), "", "ingest", unreadable.reason()));
    }
    if (item instanceof Item.Skipped skipped) {
      return new Document(NONE, "", Optional.empty(), Optional.of(skipped.reason()));
    }
    var article = ((Item.Read) item).article();
    try {
      String line = ArticleWriter.line(article);
      try {
        return new Document(work.apply(article), line, Optional.empty(), Optional.empty());
      } catch (StageException e) {
        String message = String.valueOf(e.getMessage());
        return failed(line, failure(item.origin(), article.id(), e.stage(), message));
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String message = e.getClass().getSimpleName() + ": " + e.getMessage();
      return failed("", failure(item.origin(), article.id(), "output", message));
    }
  }

  /** An item on which the work took longer than {@code limit}. */
  static Document late(Item item, Duration limit) {
    String id = item instanceof Item.Read read ? read.article().id() : "";
    String line = item instanceof Item.Read read ? ArticleWriter.line(read.article()) : "";
    String message = "took longer than " + limit.toMillis() / 1000.0 + " s";
    return failed(line, failure(item.origin(), id, "timeout", message));
  }

  /** Whether memory did not suffice; it may when nothing else is at work. */
  boolean lackedMemory() {
    String sign = OutOfMemoryError.class.getSimpleName();
    return failure.filter(one -> one.message().startsWith(sign)).isPresent();
  }

  private static Failure failure(Origin origin, String article, String stage, String message) {
    return new Failure(origin.input(), origin.line(), article, stage, message);
  }

  private static Document failed(String article, Failure failure) {
    return new Document(NONE, article, Optional.of(failure), Optional.empty());
  }
}
