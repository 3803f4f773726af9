package org.isnad.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts tasks that failed. */
final class FailedTasks extends SparkListener {
  private final AtomicInteger failed = new AtomicInteger();

  int count() {
    return failed.get();
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (!end.taskInfo().successful()) {
      failed.incrementAndGet();
    }
  }
}
