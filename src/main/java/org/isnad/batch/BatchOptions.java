package org.isnad.batch;

import java.time.Duration;
import java.util.Optional;

/**
 * How a batch runs.
 *
 * @param threads articles at work at the same time
 * @param failFast whether the first failure ends the run
 * @param timeout how long the work on one article may take
 */
public record BatchOptions(int threads, boolean failFast, Optional<Duration> timeout) {
  public BatchOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is not at least 1: " + threads);
    }
  }

  /** Without a limit of time. */
  public BatchOptions(int threads, boolean failFast) {
    this(threads, failFast, Optional.empty());
  }
}
