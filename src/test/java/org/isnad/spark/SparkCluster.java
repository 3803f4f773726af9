package org.isnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Two workers whose executors are processes of their own, shared by all tests of this JVM. */
final class SparkCluster implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(SparkCluster.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("cluster", any -> new Cluster(start()), Cluster.class)
        .spark();
  }

  /** Stopped by JUnit when all tests are done. */
  private record Cluster(SparkSession spark) implements AutoCloseable {
    @Override
    public void close() {
      spark.stop();
    }
  }

  private static SparkSession start() {
    try {
      // The workers look there for Spark's jars; here they come with the class path.
      String home = System.getenv("SPARK_HOME");
      Files.createDirectories(Path.of(home == null ? "target/spark-home" : home, "jars"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SparkConf conf =
        new SparkConf()
            .setMaster("local-cluster[2,1,1536]")
            .set("spark.executor.memory", "1536m")
            .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.ui.enabled", "false")
            .set("spark.sql.shuffle.partitions", "2")
            .set("spark.sql.session.timeZone", "UTC")
            .set(
                "spark.executor.extraJavaOptions",
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss16m");
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
