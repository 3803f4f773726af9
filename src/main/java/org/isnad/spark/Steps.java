package org.isnad.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.isnad.bench.SparkCost;
import org.jspecify.annotations.Nullable;

/** Adds up what the tasks of each step of a run cost. Spark calls it from one thread of its own. */
final class Steps extends SparkListener {
  private static final String PROPERTY = "isnad.step";

  private final Map<String, Sum> sums = new LinkedHashMap<>();
  private final Map<Integer, String> stages = new HashMap<>();
  private final Map<Integer, String> jobs = new HashMap<>();

  /** What follows on this thread belongs to the step of that name. */
  static void begin(SparkSession spark, String name) {
    spark.sparkContext().setLocalProperty(PROPERTY, name);
    spark.sparkContext().setJobDescription("isnad: " + name);
  }

  /** The steps so far, in the order in which they began. */
  synchronized List<SparkCost.Step> costs() {
    List<SparkCost.Step> costs = new ArrayList<>();
    sums.forEach((name, sum) -> costs.add(sum.step(name)));
    return List.copyOf(costs);
  }

  @Override
  public synchronized void onJobStart(SparkListenerJobStart start) {
    String step = start.properties() == null ? null : start.properties().getProperty(PROPERTY);
    if (step != null) {
      jobs.put(start.jobId(), step);
      Sum sum = sums.computeIfAbsent(step, any -> new Sum());
      sum.from = Math.min(sum.from, start.time());
    }
  }

  @Override
  public synchronized void onJobEnd(SparkListenerJobEnd end) {
    Sum sum = sum(jobs.get(end.jobId()));
    if (sum != null) {
      sum.until = Math.max(sum.until, end.time());
    }
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    String step =
        submitted.properties() == null ? null : submitted.properties().getProperty(PROPERTY);
    if (step != null) {
      stages.put(submitted.stageInfo().stageId(), step);
    }
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    Sum sum = sum(stages.get(end.stageId()));
    TaskMetrics metrics = end.taskMetrics();
    if (sum != null && metrics != null) {
      sum.tasks++;
      sum.cpuNanos += metrics.executorCpuTime() + metrics.executorDeserializeCpuTime();
      sum.longestMillis = Math.max(sum.longestMillis, metrics.executorRunTime());
      sum.shuffleBytes += metrics.shuffleWriteMetrics().bytesWritten();
    }
  }

  private @Nullable Sum sum(@Nullable String step) {
    return step == null ? null : sums.get(step);
  }

  /** One step. */
  private static final class Sum {
    private long from = Long.MAX_VALUE;
    private long until;
    private int tasks;
    private long cpuNanos;
    private long longestMillis;
    private long shuffleBytes;

    SparkCost.Step step(String name) {
      double seconds = Math.max(0, until - from) / 1e3;
      return new SparkCost.Step(
          name, tasks, seconds, cpuNanos / 1e9, longestMillis / 1e3, shuffleBytes);
    }
  }
}
