package org.isnad.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.isnad.app.Isnad;
import org.isnad.batch.Work;
import org.isnad.pipeline.PipelineOptions;

/**
 * The pipeline of this JVM, built when the first task asks for it and shared by all that follow. It
 * is never serialised: its models are resources of the jar that every executor has. Thread-safe.
 */
final class ExecutorPipeline {
  private static final ConcurrentMap<PipelineOptions, Work> BUILT = new ConcurrentHashMap<>();

  private ExecutorPipeline() {}

  /** What every JVM does with an article under {@code options}. */
  static WorkSource of(PipelineOptions options) {
    return () -> here(options);
  }

  /** What this JVM does with an article; several threads wait for one construction. */
  static Work here(PipelineOptions options) {
    return BUILT.computeIfAbsent(options, chosen -> Work.claims(Isnad.pipeline(chosen)));
  }

  /** How many pipelines this JVM has built. */
  static int built() {
    return BUILT.size();
  }
}
