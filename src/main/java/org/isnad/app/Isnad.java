package org.isnad.app;

import java.util.List;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpokenArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.pipeline.Stage;
import org.isnad.pipeline.Stages;
import org.isnad.segment.Segmenter;

/**
 * Puts the standard pipeline together.
 *
 * <p>Example: {@code Isnad.pipeline(PipelineOptions.DEFAULT).apply(Article.of("a", "قال علوش إن
 * …"))} (“Alloush said that …”). Loads resources and models when called; what it returns is
 * thread-safe.
 */
public final class Isnad {
  private Isnad() {}

  /** The pipeline for {@code options}. */
  public static ClaimPipeline pipeline(PipelineOptions options) {
    return new ClaimPipeline(
        new Stages(
            segmenter(),
            Isnad::untagged,
            analyzed -> new AttributedArticle(analyzed, List.of()),
            attributed -> new SpokenArticle(attributed, List.of()),
            segmented -> List.of(),
            segmented -> List.of(),
            spoken -> List.of()),
        options);
  }

  private static Stage<Article, SegmentedArticle> segmenter() {
    Normalizer normalizer = new Normalizer();
    Segmenter segmenter = new Segmenter();
    return article -> segmenter.segment(article, normalizer.normalize(article.text()));
  }

  private static AnalyzedArticle untagged(SegmentedArticle article) {
    List<Morph> morphs =
        article.tokens().stream().map(token -> new Morph("", token.text(), "", "")).toList();
    return new AnalyzedArticle(article, morphs, List.of(), List.of());
  }
}
