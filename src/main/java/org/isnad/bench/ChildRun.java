package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Isnad as a process of its own, timed from launch to end, with its peak resident memory (Linux:
 * {@code VmHWM}; 0 elsewhere).
 *
 * @param seconds from launch to end
 * @param cpuSeconds of all threads, up to the last look at the process
 * @param megabytes peak resident memory
 */
public record ChildRun(double seconds, double cpuSeconds, double megabytes) {
  private static final int POLL_MILLISECONDS = 20;

  /**
   * Runs the command line with {@code arguments} as this process was started: the same class path,
   * the same options of the virtual machine.
   */
  public static ChildRun of(String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    command.addAll(arguments);
    return of(command);
  }

  /** Runs {@code command}, which says nothing that anybody reads. */
  public static ChildRun of(List<String> command) {
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      ProcessUse used = new ProcessUse(0, 0);
      while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        used = most(used, ProcessUse.of(process.toHandle()));
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            "exit code " + process.exitValue() + " of " + String.join(" ", command));
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new ChildRun(seconds, used.cpuSeconds(), used.megabytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static ProcessUse most(ProcessUse a, ProcessUse b) {
    return new ProcessUse(
        Math.max(a.cpuSeconds(), b.cpuSeconds()), Math.max(a.megabytes(), b.megabytes()));
  }
}
