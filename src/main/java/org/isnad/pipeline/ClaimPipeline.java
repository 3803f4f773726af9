package org.isnad.pipeline;

import java.util.List;
import org.isnad.claim.ClaimAssembler;
import org.isnad.claim.ConfidenceFilter;
import org.isnad.claim.WorthReader;
import org.isnad.model.Article;
import org.isnad.model.ClaimedArticle;
import org.isnad.model.Figure;
import org.isnad.model.Judgement;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpokenArticle;
import org.isnad.model.TimeExpression;

/**
 * Runs an article through all stages.
 *
 * <p>Example: «وأكد علوش أن المعارضة لن تذهب» (“and Alloush affirmed that the opposition will not
 * go”) gives one claim of «علوش». Thread-safe if its stages are, as they must be.
 */
public final class ClaimPipeline implements Stage<Article, Outcome> {
  private final Stages stages;
  private final ClaimAssembler assembler;
  private final ConfidenceFilter filter;

  public ClaimPipeline(Stages stages, PipelineOptions options) {
    this(stages, options, WorthReader.load());
  }

  /** A pipeline whose claims {@code worth} rates. */
  public ClaimPipeline(Stages stages, PipelineOptions options, WorthReader worth) {
    this.stages = stages;
    this.assembler = new ClaimAssembler(worth);
    this.filter = new ConfidenceFilter(options.minConfidence(), options.only());
  }

  /** The claims of {@code article}, or the stage that failed on it; never throws. */
  @Override
  public Outcome apply(Article article) {
    try {
      return new Outcome.Extracted(trace(article).result());
    } catch (StageException e) {
      return new Outcome.Failed(article, e.stage(), String.valueOf(e.getMessage()));
    }
  }

  /** The claims of {@code article} with everything found on the way; throws where a stage does. */
  public Trace trace(Article article) {
    SegmentedArticle segmented = stages.segment().apply(article);
    SpokenArticle spoken =
        stages.analyze().then(stages.attribute()).then(stages.resolve()).apply(segmented);
    List<Figure> figures = stages.figures().apply(segmented);
    List<TimeExpression> times = stages.times().apply(segmented);
    List<Judgement> judgements = stages.judge().apply(spoken);
    Stage<SpokenArticle, ClaimedArticle> claim =
        in -> assembler.assemble(in, judgements, figures, times);
    return new Trace(
        spoken, figures, times, claim.then(filter::apply).named("claim").apply(spoken));
  }
}
