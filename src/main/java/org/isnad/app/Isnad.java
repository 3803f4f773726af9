package org.isnad.app;

import org.isnad.pipeline.AnnotationPipeline;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.search.Facts;
import org.isnad.syntax.Analyzer;

/**
 * Puts the standard pipeline together.
 *
 * <p>Example: {@code Isnad.pipeline(PipelineOptions.DEFAULT).apply(Article.of("a", "قال علوش إن
 * …"))} (“Alloush said that …”). Loads resources and models when called, several at a time; what it
 * returns is thread-safe.
 */
public final class Isnad {
  private Isnad() {}

  /** The pipeline for {@code options}. */
  public static ClaimPipeline pipeline(PipelineOptions options) {
    Parts parts = new Parts(options.analyzer()).load();
    return new ClaimPipeline(parts.stages(), options, parts.worth());
  }

  /** The layers that do not depend on who said what, for {@code options}. */
  public static AnnotationPipeline annotations(PipelineOptions options) {
    return new AnnotationPipeline(new Parts(options.analyzer()).loadAnnotators().stages());
  }

  /** Reads the figures and names of any text, by the standard stages. */
  public static Facts.Reader facts() {
    return new TextFacts(new Parts(PipelineOptions.DEFAULT.analyzer()).loadAnnotators().stages());
  }

  /** The tagger, entity recogniser and parser of {@code choice}. */
  public static Analyzer analyzer(PipelineOptions.Analysis choice) {
    return new Parts(choice).analyzer();
  }
}
