package org.isnad.spark;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens the session of a run. */
final class Sessions {
  /** What holds unless the user says otherwise. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "spark.app.name", "isnad",
          "spark.log.level", "WARN",
          "spark.sql.session.timeZone", "UTC",
          "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1",
          "spark.executor.defaultJavaOptions", "-Xss16m -Dfile.encoding=UTF-8");

  private static final Map<String, String> ON_THIS_MACHINE =
      Map.of(
          "spark.ui.enabled", "false",
          "spark.sql.shuffle.partitions", "16",
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.driver.host", "127.0.0.1");

  /** Workers that are processes of this machine: local-cluster[2,1,2048]. */
  private static final Pattern WORKERS =
      Pattern.compile("local-cluster\\[\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*(\\d+)\\s*\\]");

  private Sessions() {}

  /**
   * A session on {@code master}; where that is empty, on the one that {@code spark-submit} names,
   * else on all cores of this machine.
   */
  static SparkSession open(String master) {
    SparkConf conf = new SparkConf();
    if (!master.isEmpty()) {
      conf.setMaster(master);
    }
    conf.setIfMissing("spark.master", "local[*]");
    DEFAULTS.forEach(conf::setIfMissing);
    String chosen = conf.get("spark.master");
    if (chosen.startsWith("local")) {
      ON_THIS_MACHINE.forEach(conf::setIfMissing);
    }
    Matcher workers = WORKERS.matcher(chosen);
    if (workers.matches()) {
      conf.setIfMissing("spark.executor.memory", workers.group(1) + "m");
      conf.setIfMissing("spark.executor.extraClassPath", System.getProperty("java.class.path"));
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
