package org.isnad.spark;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Kills one executor of this JVM's cluster as soon as the first articles are done. */
final class ExecutorKiller extends SparkListener {
  private final AtomicInteger killed = new AtomicInteger();
  private volatile int extraction = -1;

  int killed() {
    return killed.get();
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    if (extraction < 0 && submitted.stageInfo().name().contains("ResultFolder")) {
      extraction = submitted.stageInfo().stageId();
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.stageId() == extraction && killed.compareAndSet(0, -1)) {
      Optional<ProcessHandle> executor =
          ProcessHandle.current().children().filter(ExecutorKiller::isExecutor).findFirst();
      killed.set(executor.map(ProcessHandle::destroyForcibly).orElse(false) ? 1 : 0);
    }
  }

  /** This JVM starts no other programs than executors. */
  private static boolean isExecutor(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("java")).isPresent();
  }
}
