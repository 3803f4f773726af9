package org.isnad.spark;

import org.isnad.batch.Work;
import org.isnad.model.Article;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.pipeline.StageException;

/** The pipeline, but an article breaks it in the way that its title names. */
final class PoisonedWork {
  private PoisonedWork() {}

  static Work at() {
    Work work = ExecutorPipeline.here(PipelineOptions.DEFAULT);
    return article -> {
      poison(article);
      return work.apply(article);
    };
  }

  private static void poison(Article article) {
    switch (article.title()) {
      case "stage" -> throw new StageException("speaker", "no such name");
      case "stack" -> deeper(0);
      case "memory" -> throw new OutOfMemoryError("Java heap space");
      case "state" -> throw new IllegalStateException("broken");
      default -> {}
    }
  }

  private static int deeper(int depth) {
    return 1 + deeper(depth + 1);
  }
}
