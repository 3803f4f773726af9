package org.isnad.pipeline;

import org.isnad.model.Article;
import org.isnad.model.SegmentedArticle;

/**
 * Runs an article through the stages that read words, names, quantities and times, not
 * attributions.
 *
 * <p>Example: «قتل 28 شخصًا أمس» (“28 people were killed yesterday”) has one quantity and one time.
 * Thread-safe if its stages are.
 */
public final class AnnotationPipeline implements Stage<Article, Annotations> {
  private final Stages stages;

  public AnnotationPipeline(Stages stages) {
    this.stages = stages;
  }

  /**
   * The layers of {@code article}.
   *
   * @throws StageException if a stage fails
   */
  @Override
  public Annotations apply(Article article) {
    SegmentedArticle segmented = stages.segment().apply(article);
    return new Annotations(
        stages.analyze().apply(segmented),
        stages.figures().apply(segmented),
        stages.times().apply(segmented));
  }
}
