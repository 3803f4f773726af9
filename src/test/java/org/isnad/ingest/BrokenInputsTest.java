package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.SampleFiles.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.isnad.ingest.BrokenInputs.Broken;
import org.isnad.ingest.BrokenInputs.Kind;
import org.isnad.ingest.BrokenInputs.Mutation;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 1 020 broken files, 17 of each format and mutation: none throws or hangs, the good file beside
 * them is read, and so is every record of a broken file that the damage has not touched.
 */
class BrokenInputsTest {
  private static final int EACH = 17;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Kind.class)
  @Timeout(120)
  void noGoodArticleIsLost(Kind kind) throws IOException {
    for (Mutation mutation : Mutation.values()) {
      for (long seed = 0; seed < EACH; seed++) {
        Broken broken = BrokenInputs.of(kind, mutation, new Random(seed * 31 + mutation.ordinal()));
        Path file = folder.resolve("a" + kind.ending);
        Files.write(file, broken.bytes());
        Path good = Files.writeString(folder.resolve("z-good.txt"), SampleFiles.TEXT);

        List<Item> items = read(file, good);

        List<String> texts =
            items.stream()
                .filter(item -> item instanceof Item.Read)
                .map(item -> SampleFiles.article(item).text())
                .toList();
        assertThat(texts).last().isEqualTo(SampleFiles.TEXT);
        assertThat(texts)
            .as("%s, %s, seed %d", kind, mutation, seed)
            .containsAll(broken.untouched());
      }
    }
  }
}
