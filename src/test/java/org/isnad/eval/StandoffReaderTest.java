package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.eval.GoldArticle.GoldStance;
import org.isnad.lexicon.ResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations apart from their texts: spans and stances. */
class StandoffReaderTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void stancesByOffsets() throws IOException {
    List<GoldArticle> read =
        StandoffReader.read(
            annotations(
                """
                {"id": "a", "length": 21, "attributions": [{"n": 1, "cue": [1, 5], "source": [6, 12],
                 "content": [[13, 21]], "act": "accuse",
                 "stance": [{"target": [13, 21], "polarity": "against"}], "parent": null}]}
                """),
            texts());
    assertThat(read).hasSize(1);
    assertThat(read.get(0).attributions().get(0).stance())
        .containsExactly(new GoldStance("الحكومة؟", "against"));
  }

  @Test
  void anotherTextIsRefused() throws IOException {
    Path annotations = annotations("{\"id\": \"a\", \"length\": 3, \"attributions\": []}");
    assertThatThrownBy(() -> StandoffReader.read(annotations, texts()))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("is not 3 letters long");
  }

  private Path annotations(String line) throws IOException {
    return Files.writeString(
        folder.resolve("a.jsonl"), line.strip().replace("\n", " "), StandardCharsets.UTF_8);
  }

  private Path texts() throws IOException {
    Path file = folder.resolve("texts.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          "{\"id\": \"a\", \"title\": \"\", \"text\": \"اتهم الوزير الحكومة؟\"}\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
