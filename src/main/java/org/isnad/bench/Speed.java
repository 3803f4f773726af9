package org.isnad.bench;

/**
 * How fast something was read.
 *
 * @param words a second by the clock on the wall
 * @param cpuWords a second of CPU time
 */
record Speed(double words, double cpuWords) {
  static Speed of(long words, Stopwatch watch) {
    return new Speed(words / watch.seconds(), words / Math.max(0.01, watch.cpuSeconds()));
  }
}
