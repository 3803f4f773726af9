package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpokenArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.junit.jupiter.api.Test;

class ClaimPipelineTest {
  private static final Article ARTICLE = Article.of("a", "عنوان\nقال علوش إن المعارضة لن تذهب.");

  @Test
  void namesTheStageThatFailed() {
    Outcome outcome =
        pipeline(
                article -> {
                  throw new IllegalStateException("no luck");
                })
            .apply(ARTICLE);

    assertThat(outcome)
        .isEqualTo(new Outcome.Failed(ARTICLE, "segment", "IllegalStateException: no luck"));
  }

  @Test
  void turnsAStackOverflowIntoAFailure() {
    Outcome outcome = pipeline(ClaimPipelineTest::endless).apply(ARTICLE);

    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void givesTheArticleBackWithItsClaims() {
    Outcome outcome = pipeline(ClaimPipelineTest::segment).apply(ARTICLE);

    assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
    assertThat(outcome.article()).isSameAs(ARTICLE);
  }

  @Test
  void traceShowsWhatWasFoundOnTheWay() {
    Trace trace = pipeline(ClaimPipelineTest::segment).trace(ARTICLE);

    assertThat(trace.segmented().sentences()).hasSize(2);
  }

  @Test
  void stagesFollowEachOther() {
    Stage<Integer, Integer> twice = n -> 2 * n;

    assertThat(twice.then(Integer::toHexString).apply(13)).isEqualTo("1a");
  }

  @Test
  void theInnermostNameOfAFailureStays() {
    Stage<Integer, Integer> broken =
        n -> {
          throw new IllegalArgumentException("n is " + n);
        };

    assertThatThrownBy(() -> broken.named("inner").then(n -> n).named("outer").apply(1))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.stage()).isEqualTo("inner"));
  }

  private static SegmentedArticle segment(Article article) {
    return new Segmenter().segment(article, new Normalizer().normalize(article.text()));
  }

  private static SegmentedArticle endless(Article article) {
    return endless(article.withId(article.id()));
  }

  private static ClaimPipeline pipeline(Stage<Article, SegmentedArticle> segment) {
    return new ClaimPipeline(
        new Stages(
            segment,
            ClaimPipelineTest::untagged,
            analyzed -> new AttributedArticle(analyzed, List.of()),
            attributed -> new SpokenArticle(attributed, List.of()),
            segmented -> List.of(),
            segmented -> List.of(),
            spoken -> List.of()),
        PipelineOptions.DEFAULT);
  }

  private static AnalyzedArticle untagged(SegmentedArticle article) {
    List<Morph> morphs =
        article.tokens().stream().map(token -> new Morph("", token.text(), "", "")).toList();
    return new AnalyzedArticle(article, morphs, List.of(), List.of());
  }
}
