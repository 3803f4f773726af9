package org.isnad.bench;

import java.time.Duration;

/**
 * Wall clock and CPU time of this process since a moment. On a machine that others use too, CPU
 * time says more; it includes garbage collection and compilation.
 */
final class Stopwatch {
  private final long wall = System.nanoTime();
  private final Duration cpu = cpu();

  /** Time passed by the clock on the wall. */
  double seconds() {
    return (System.nanoTime() - wall) / 1e9;
  }

  /** CPU time of all threads; 0 where the system does not tell. */
  double cpuSeconds() {
    return cpu().minus(cpu).toNanos() / 1e9;
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
