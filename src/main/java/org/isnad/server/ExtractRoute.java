package org.isnad.server;

import java.util.Map;
import org.isnad.desk.DeskData;
import org.isnad.json.ClaimWriter;
import org.isnad.model.Article;
import org.isnad.model.ClaimedArticle;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Stage;

/**
 * {@code POST /v1/extract}: an article in, its claims out, a line each; for the page, article and
 * claims together. Thread-safe.
 */
final class ExtractRoute implements Route {
  static final String LINES = "application/x-ndjson";
  static final String DESK = "application/vnd.isnad.desk+json";

  private final Stage<Article, Outcome> pipeline;
  private final Workers workers;

  ExtractRoute(Stage<Article, Outcome> pipeline, Workers workers) {
    this.pipeline = pipeline;
    this.workers = workers;
  }

  @Override
  public Answer answer(Request request) {
    Article article = Articles.read(request);
    boolean desk = request.accept().contains(DESK);
    return workers.run(() -> extract(article, desk));
  }

  private Answer extract(Article article, boolean desk) {
    if (!(pipeline.apply(article) instanceof Outcome.Extracted extracted)) {
      throw new Refusal(500, "the article cannot be read by this program");
    }
    ClaimedArticle result = extracted.result();
    if (desk) {
      Map<String, Article> articles = Map.of(article.id(), article);
      return Answer.ok(DESK, DeskData.json(ClaimWriter.records(result), articles));
    }
    return Answer.ok(LINES, ClaimWriter.lines(result));
  }
}
