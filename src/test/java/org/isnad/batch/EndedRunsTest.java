package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs in processes of their own that are ended at any moment: by kill -9, by a disk that is full,
 * while their files are put in place. Resumed, each gives the bytes of a run that was not ended.
 */
@Timeout(120)
class EndedRunsTest {
  private static final int ARTICLES = 600;
  private static final int KILLS = 8;

  @TempDir Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void writeInput() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(
          i % 29 == 0
              ? "{\"id\":\"e" + i + "\",\"text\":\"The minister said.\"}\n"
              : i % 31 == 0 ? "no json\n" : "{\"id\":\"a" + i + "\",\"text\":\"قال الوزير\"}\n");
    }
    input = Files.writeString(folder.resolve("articles.jsonl"), lines);
  }

  @Test
  void killedAtAnyMomentARunIsResumedToTheSameBytes() throws Exception {
    Map<String, String> whole = whole();
    Random random = new Random(6);
    int resumable = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path out = Files.createDirectory(folder.resolve("killed" + kill)).resolve("claims.jsonl");
      Process process = start(List.of(), "fresh", out, 2);
      Path journal = journal(out);
      while (process.isAlive() && !Files.exists(journal)) {
        process.waitFor(1, TimeUnit.MILLISECONDS);
      }
      process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      resumable += Files.exists(journal) ? 1 : 0;

      assertThat(start(List.of(), "resume", out, 0).waitFor()).isZero();

      assertThat(files(out.getParent())).as("killed %d", kill).isEqualTo(whole);
    }
    assertThat(resumable).as("kills that left a journal").isGreaterThan(KILLS / 2);
  }

  /** The limit stands for a disk of that size; it fails in the middle of a write as a disk does. */
  @Test
  void aFullDiskEndsTheRunWithAMessageAndAJournal() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Map<String, String> whole = whole();
    Path out = Files.createDirectory(folder.resolve("full")).resolve("claims.jsonl");
    List<String> limited = List.of("/bin/bash", "-c", "ulimit -f 400; exec \"$@\"", "limited");

    assertThat(start(limited, "fresh", out, 0).waitFor()).isEqualTo(2);

    assertThat(Files.readString(folder.resolve("said")))
        .startsWith("cannot write " + out)
        .contains("File too large");
    assertThat(out).doesNotExist();
    assertThat(journal(out)).exists();
    assertThat(start(List.of(), "resume", out, 0).waitFor()).isZero();
    assertThat(files(out.getParent())).isEqualTo(whole);
  }

  @Test
  void endedWhileItsFilesArePutInPlace() throws Exception {
    Map<String, String> whole = whole();
    List<String> endings = List.of(".failures.jsonl", "", ".articles");
    for (int placed = 0; placed <= endings.size(); placed++) {
      Path out = Files.createDirectory(folder.resolve("placed" + placed)).resolve("claims.jsonl");
      try (FileOutput followed =
          FileOutput.toFile(out, Optional.of(Path.of(out + ".articles"))).followed()) {
        SlowBatch.run(input, followed, 0);
      }
      for (String ending : endings.subList(placed, endings.size())) {
        Files.move(Path.of(out + ending), Path.of(out + ending + ".part"));
      }

      assertThat(start(List.of(), "resume", out, 0).waitFor()).isZero();

      assertThat(files(out.getParent())).as("%d placed", placed).isEqualTo(whole);
    }
  }

  /** The files of a run that was not ended. */
  private Map<String, String> whole() throws IOException {
    Path out = Files.createDirectory(folder.resolve("whole")).resolve("claims.jsonl");
    try (FileOutput files = FileOutput.toFile(out, Optional.of(Path.of(out + ".articles")))) {
      SlowBatch.run(input, files, 0);
    }
    Map<String, String> whole = files(out.getParent());
    assertThat(whole)
        .containsOnlyKeys("claims.jsonl", "claims.jsonl.articles", "claims.jsonl.failures.jsonl");
    return whole;
  }

  private static Path journal(Path out) {
    return Path.of(out + ".journal");
  }

  private Process start(List<String> before, String how, Path out, int pause) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SlowBatch.class.getName());
    command.addAll(List.of(how, input.toString(), out.toString(), Integer.toString(pause)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  /** What is in a folder, but for the summary, which holds times; nothing else may be left. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
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
