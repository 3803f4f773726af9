package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which state of the program runs and on which processor, as far as that can be told. */
final class Revision {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Revision() {}

  /** {@code , commit abc123}, with a note where the sources were changed since; else nothing. */
  static String read() {
    String commit = git(List.of("rev-parse", "--short", "HEAD"));
    if (commit.isEmpty()) {
      return "";
    }
    boolean changed = !git(List.of("status", "--porcelain", "--", "src/main", "models")).isEmpty();
    return ", commit " + commit + (changed ? " with changes" : "");
  }

  /** The processor's name in parentheses, or nothing. */
  static String processor() {
    if (Files.isReadable(PROCESSORS)) {
      try (var lines = Files.lines(PROCESSORS, StandardCharsets.UTF_8)) {
        return lines
            .filter(line -> line.startsWith("model name"))
            .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
            .findFirst()
            .orElse("");
      } catch (IOException e) {
        return "";
      }
    }
    return "";
  }

  private static String git(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? out.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
