package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a run, as the terminal sends it. */
@Timeout(300)
class InterruptionTest {
  private static final int INTERRUPT = 2;

  @TempDir Path folder;

  @Test
  void anInterruptedRunEndsCleanlyAndIsResumedToTheSameBytes() throws Exception {
    Assumptions.assumeFalse(interruptsAreIgnored(), "interrupts are ignored here");
    Path input = input();
    Path whole = folder.resolve("whole");
    Path ended = Files.createDirectory(folder.resolve("ended"));
    assertThat(Cli.run(arguments(input, whole)).exit()).isZero();
    Process process = start(arguments(input, ended));
    Path journal = ended.resolve("claims.jsonl.journal");
    while (process.isAlive() && !Files.exists(journal)) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(Files.readString(folder.resolve("said")))
        .containsPattern("isnad: interrupted after \\d+ articles; go on with --resume");
    assertThat(ended.resolve("claims.jsonl")).doesNotExist();
    assertThat(journal).exists();

    Cli resumed =
        Cli.run(
            Stream.concat(Stream.of(arguments(input, ended)), Stream.of("--resume"))
                .toArray(String[]::new));

    assertThat(resumed.exit()).as(resumed.err()).isZero();
    assertThat(files(ended)).isEqualTo(files(whole));
  }

  /** The project's own articles, a few times under other names. */
  private Path input() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    try (Stream<Path> texts = Files.list(Path.of("corpus/articles"))) {
      List<Path> sorted =
          texts
              .filter(text -> text.toString().endsWith(".txt"))
              .sorted(Comparator.comparing(Path::toString))
              .toList();
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        for (Path text : sorted) {
          String id = i + "-" + text.getFileName();
          lines.append(
              Json.write(
                  new TreeMap<>(java.util.Map.of("id", id, "text", Files.readString(text)))));
          lines.append('\n');
        }
      }
      return Files.writeString(file, lines);
    }
  }

  private static String[] arguments(Path input, Path output) {
    return new String[] {
      "extract",
      input.toString(),
      "--format",
      "jsonl,csv",
      "--threads",
      "1",
      "-o",
      output.toString(),
      "--quiet"
    };
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xss8m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.isnad.cli.Main"),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  /** A shell lets what it runs in the background ignore them, and so do all its children. */
  private static boolean interruptsAreIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return true;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
        .anyMatch(mask -> (mask >> (INTERRUPT - 1) & 1) == 1);
  }

  private static TreeMap<String, String> files(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (!file.toString().endsWith(".summary.json")) {
          files.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
      }
    }
    return files;
  }
}
