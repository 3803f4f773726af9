package org.isnad.batch;

/**
 * How a batch runs.
 *
 * @param threads articles at work at the same time
 * @param failFast whether the first failure ends the run
 */
public record BatchOptions(int threads, boolean failFast) {
  public BatchOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is not at least 1: " + threads);
    }
  }
}
