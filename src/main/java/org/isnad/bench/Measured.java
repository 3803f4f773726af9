package org.isnad.bench;

import java.util.List;
import java.util.Map;

/**
 * All that a run measured.
 *
 * @param articles how many articles the race was over
 * @param words their mean length
 * @param race the first line is Isnad
 * @param twoThreads what two threads are to one
 * @param launch one article, from launch to end of the process, in seconds
 * @param growth cost by length of one article
 * @param batches whole runs by number of articles, two threads
 * @param quality of the fast analyser and of slower ones; empty where no annotations were given
 */
public record Measured(
    int articles,
    double words,
    List<Race.Line> race,
    Threads.Ratio twoThreads,
    double launch,
    List<Growth.Point> growth,
    Map<Integer, ChildRun> batches,
    List<Quality> quality) {
  public Measured {
    race = List.copyOf(race);
    growth = List.copyOf(growth);
    quality = List.copyOf(quality);
  }
}
