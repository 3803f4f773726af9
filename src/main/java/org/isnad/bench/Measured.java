package org.isnad.bench;

import java.util.List;
import java.util.Map;

/**
 * All that a run measured.
 *
 * @param articles how many articles the race was over
 * @param words their mean length
 * @param race the first line is Isnad
 * @param twoThreads how many times faster two threads are than one
 * @param launch one article, from launch to end of the process, in seconds
 * @param growth cost by length of one article
 * @param batches whole runs by number of articles, two threads
 */
public record Measured(
    int articles,
    double words,
    List<Race.Line> race,
    double twoThreads,
    double launch,
    List<Growth.Point> growth,
    Map<Integer, ChildRun> batches) {
  public Measured {
    race = List.copyOf(race);
    growth = List.copyOf(growth);
  }
}
