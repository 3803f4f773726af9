package org.isnad.bench;

import java.util.List;

/**
 * What a run on Spark cost.
 *
 * @param articles in the results
 * @param claims in the results
 * @param cores of the cluster
 * @param start seconds until the session was open
 * @param seconds of the whole run, with the start
 * @param driver the driver's process
 * @param executors the executors' processes, where they are this machine's; else none
 * @param steps what the run did, in order
 */
public record SparkCost(
    long articles,
    long claims,
    int cores,
    double start,
    double seconds,
    ProcessUse driver,
    List<ProcessUse> executors,
    List<Step> steps) {
  public SparkCost {
    executors = List.copyOf(executors);
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param name as «extract»
   * @param tasks that ended well
   * @param seconds from the start of its first job to the end of its last
   * @param cpuSeconds of the tasks
   * @param longestTask seconds of the longest
   * @param shuffleBytes written to cross the network
   */
  public record Step(
      String name,
      int tasks,
      double seconds,
      double cpuSeconds,
      double longestTask,
      long shuffleBytes) {}

  /** CPU seconds of all processes. */
  public double cpuSeconds() {
    return driver.cpuSeconds() + executors.stream().mapToDouble(ProcessUse::cpuSeconds).sum();
  }
}
