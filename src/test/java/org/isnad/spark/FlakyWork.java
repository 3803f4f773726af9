package org.isnad.spark;

import org.apache.spark.TaskContext;
import org.isnad.batch.Work;
import org.isnad.pipeline.PipelineOptions;

/** The pipeline, but the first try of a task breaks off at one article, after others were done. */
final class FlakyWork {
  private FlakyWork() {}

  static Work at() {
    Work work = ExecutorPipeline.here(PipelineOptions.DEFAULT);
    return article -> {
      if (article.id().equals("last") && TaskContext.get().attemptNumber() == 0) {
        throw new LinkageError("the first try");
      }
      return work.apply(article);
    };
  }
}
