package org.isnad.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lucene.IndexQuery.WeightedField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that dies in the middle of a commit leaves the index as it was committed. */
class CrashTest {
  private static final int KILLED = 137;

  @TempDir private Path folder;

  @ParameterizedTest(name = "killed at {0}: {1} entries")
  @CsvSource({"file, 100", "pending, 100", "sync, 100", "rename, 100", "renamed, 200"})
  void opensAgainWithWhatWasCommitted(String step, int committed) throws Exception {
    Process child = start(step);
    assertThat(child.waitFor()).isEqualTo(KILLED);

    assertThat(size()).isEqualTo(committed);
    assertThat(found("الوزير")).isEqualTo(committed);
    try (TextIndexWriter writer = TextIndexWriter.open(folder)) {
      KilledWriter.put(writer, 50, 300);
      writer.commit();
    }
    assertThat(size()).isEqualTo(350);
  }

  @Test
  void killedFromOutsideItHoldsAtLeastWhatItSaidItCommitted() throws Exception {
    Process child = start("never");
    int said = 0;
    try (BufferedReader out = child.inputReader()) {
      for (int i = 0; i < 4; i++) {
        said = Integer.parseInt(out.readLine());
      }
      child.destroyForcibly();
    }
    child.waitFor();

    assertThat(size()).isGreaterThanOrEqualTo(said).isEqualTo(found("الوزير"));
  }

  @Test
  void whatIsNotCommittedIsNotThere() throws IOException {
    try (TextIndexWriter writer = TextIndexWriter.open(folder)) {
      KilledWriter.put(writer, 0, 10);
      writer.commit();
      KilledWriter.put(writer, 10, 10);
    }
    assertThat(size()).isEqualTo(10);
  }

  @Test
  void aSecondWriterIsRefused() throws IOException {
    try (TextIndexWriter first = TextIndexWriter.open(folder)) {
      assertThat(first.size()).isZero();
      assertThatThrownBy(() -> TextIndexWriter.open(folder))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another process is writing");
    }
  }

  @Test
  void aFolderWithoutIndexIsNamed() {
    assertThatThrownBy(() -> TextIndex.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("no index in " + folder);
  }

  private Process start(String step) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            folder.toString(),
            step)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private long size() throws IOException {
    try (TextIndex index = TextIndex.open(folder)) {
      return index.size();
    }
  }

  private long found(String word) throws IOException {
    IndexQuery query =
        new IndexQuery(
            List.of(word),
            List.of(),
            List.of(new WeightedField("content", 1)),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            1);
    try (TextIndex index = TextIndex.open(folder)) {
      return index.find(query).total();
    }
  }
}
