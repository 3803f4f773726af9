package org.isnad.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.batch.BatchOptions;
import org.isnad.batch.BatchRunner;
import org.isnad.batch.BatchSummary;
import org.isnad.batch.Failure;
import org.isnad.batch.FileOutput;
import org.isnad.batch.Progress;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.ReadOptions;
import org.isnad.pipeline.PipelineOptions;

/**
 * What {@code extract} makes of an input, in this JVM.
 *
 * @param claims the bytes of its result
 * @param failures what failed, in order
 * @param summary what it counted
 */
record Batch(String claims, List<Failure> failures, BatchSummary summary) {
  static Batch of(Path input, Path out) throws IOException {
    List<Failure> failures = new ArrayList<>();
    Progress recorder =
        new Progress() {
          @Override
          public void document(int claims) {}

          @Override
          public void skipped(String reason) {}

          @Override
          public void failure(Failure failure) {
            failures.add(failure);
          }

          @Override
          public void end(BatchSummary summary) {}
        };
    try (FileOutput output = FileOutput.toFile(out, Optional.empty());
        ArticleReader reader =
            new ArticleReader(
                List.of(input.toString()), ReadOptions.DEFAULT, InputStream.nullInputStream())) {
      BatchSummary summary =
          new BatchRunner(
                  ExecutorPipeline.here(PipelineOptions.DEFAULT),
                  new BatchOptions(1, false),
                  recorder)
              .run(reader, output);
      return new Batch(Files.readString(out), failures, summary);
    }
  }
}
