package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.ResourceException;
import org.isnad.model.Morph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerTrainerTest {
  private static final String ARTICLE =
      """
      # %d

      وقف\t\tوقف\t\tVBD
      الرجل\t\tالرجل\t\tDTNN
      .\t\t.\t\tPUNC

      قرار\t\tقرار\t\tNN
      وقف\tو\tقف\t\tNN
      .\t\t.\t\tPUNC

      """;

  @TempDir private Path folder;

  private List<String> train(String model) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(ARTICLE.formatted(i));
    }
    Files.writeString(folder.resolve("a.tsv"), text);
    List<String> log = new ArrayList<>();
    TaggerTrainer.train(folder, folder.resolve(model), log::add);
    return log;
  }

  @Test
  void learnsFromTheWordsAround() throws IOException {
    List<String> log = train("a.bin");
    assertThat(log.get(log.size() - 1)).contains("both 1.0000");
    try (InputStream in = Files.newInputStream(folder.resolve("a.bin"))) {
      FastTagger tagger = new FastTagger(TaggerModel.read(in));
      assertThat(tagger.tag(Texts.segment("قرار وقف.")).get(1))
          .isEqualTo(new Morph("و", "قف", "", "NN"));
      assertThat(tagger.tag(Texts.segment("وقف الرجل.")).get(0))
          .isEqualTo(new Morph("", "وقف", "", "VBD"));
    }
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    train("a.bin");
    train("b.bin");
    assertThat(folder.resolve("a.bin")).hasSameBinaryContentAs(folder.resolve("b.bin"));
  }

  @Test
  void namesFileAndLineOfABadLine() throws IOException {
    Files.writeString(folder.resolve("bad.tsv"), "# a\n\nكلمة\tNN\n");
    assertThatThrownBy(() -> TaggerTrainer.train(folder, folder.resolve("m.bin"), line -> {}))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("bad.tsv:3");
  }
}
