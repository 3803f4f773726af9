package org.isnad.cli;

import org.isnad.app.Isnad;
import org.isnad.batch.Work;
import org.isnad.export.ConlluWriter;
import org.isnad.pipeline.AnnotationPipeline;
import org.isnad.pipeline.PipelineOptions;

/** Writes the words of articles for other programs. Stateless. */
final class Tokens {
  private Tokens() {}

  /** The words of each article in CoNLL-U. */
  static Work conllu(PipelineOptions options) {
    AnnotationPipeline pipeline = Isnad.annotations(options);
    return article -> new Work.Lines(ConlluWriter.sentences(pipeline.apply(article).analyzed()), 0);
  }
}
