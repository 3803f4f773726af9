package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.app.Isnad;
import org.isnad.bench.Quality;
import org.isnad.eval.Evaluation;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldSet;
import org.isnad.eval.Measure;
import org.isnad.eval.Scorer;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimWriter;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.PipelineOptions;

/** What the claims of one analyser are worth on annotated articles. */
final class AnalyzerQuality {
  private AnalyzerQuality() {}

  /** Reads the articles of {@code gold} and scores their claims. */
  static Quality measure(PipelineOptions.Analysis analysis, GoldSet gold) {
    ClaimPipeline pipeline = Isnad.pipeline(new PipelineOptions(analysis, 0));
    List<ClaimRecord> claims = new ArrayList<>();
    for (GoldArticle annotated : gold.articles()) {
      Article article = Article.of(annotated.id(), annotated.text());
      if (annotated.published() != null) {
        article = article.withPublished(Published.parse(annotated.published()));
      }
      if (pipeline.apply(article) instanceof Outcome.Extracted extracted) {
        claims.addAll(ClaimWriter.records(extracted.result()));
      }
    }
    String name = analysis.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Evaluation evaluation = Scorer.evaluate(name, gold, claims);
    return new Quality(
        name,
        evaluation.scores().get(Measure.WHO_SAID_WHAT).f1(),
        evaluation.scores().get(Measure.CONTENT_EXACT).f1());
  }
}
