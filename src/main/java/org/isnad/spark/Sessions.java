package org.isnad.spark;

import java.util.Map;
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
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.driver.host", "127.0.0.1");

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
    if (conf.get("spark.master").startsWith("local[")) {
      ON_THIS_MACHINE.forEach(conf::setIfMissing);
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
