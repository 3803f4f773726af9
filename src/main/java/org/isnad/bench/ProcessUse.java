package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has used so far (Linux; 0 elsewhere).
 *
 * @param cpuSeconds of all its threads, in it and in the system
 * @param megabytes peak resident memory, {@code VmHWM}
 */
public record ProcessUse(double cpuSeconds, double megabytes) {
  /** What {@code process} has used; 0 where it is gone. */
  public static ProcessUse of(ProcessHandle process) throws IOException {
    Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
    return new ProcessUse(cpu.toMillis() / 1000.0, resident(process.pid()));
  }

  private static double resident(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        }
      }
    } catch (NoSuchFileException e) {
      return 0;
    }
    return 0;
  }
}
