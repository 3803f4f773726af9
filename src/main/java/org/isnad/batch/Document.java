package org.isnad.batch;

import java.util.Optional;
import org.isnad.ingest.Item;
import org.isnad.json.ArticleWriter;
import org.isnad.json.ClaimWriter;
import org.isnad.pipeline.Outcome;

/**
 * One document as it is to be written.
 *
 * @param claims its claims as JSON lines
 * @param claimCount how many
 * @param article the article as a JSON line; empty where none was read
 * @param failure what went wrong, if anything did
 */
record Document(String claims, int claimCount, String article, Optional<Failure> failure) {
  static Document unreadable(Item.Unreadable item) {
    return failed("", Failure.of(item.origin(), "", "ingest", item.reason()));
  }

  static Document of(Item.Read item, Outcome outcome) {
    String article = ArticleWriter.line(item.article());
    if (outcome instanceof Outcome.Failed failed) {
      String id = item.article().id();
      return failed(article, Failure.of(item.origin(), id, failed.stage(), failed.message()));
    }
    var result = ((Outcome.Extracted) outcome).result();
    return new Document(
        ClaimWriter.lines(result), result.claims().size(), article, Optional.empty());
  }

  /** The item broke what no stage caught. */
  static Document broken(Item.Read item, Throwable cause) {
    return failed("", Failure.of(item.origin(), item.article().id(), "output", cause.toString()));
  }

  private static Document failed(String article, Failure failure) {
    return new Document("", 0, article, Optional.of(failure));
  }
}
