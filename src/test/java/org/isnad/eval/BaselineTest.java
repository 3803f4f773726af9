package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.lexicon.ResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  private static final Scores SCORES =
      new Scores(
          2,
          3,
          Map.of(Measure.DETECTION, new Count(2, 3, 3)),
          Map.of(Accuracy.ACT, new Share(1, 2)));

  @TempDir Path folder;

  private Baseline baseline(String text) throws IOException {
    return Baseline.read(Files.writeString(folder.resolve("baseline.yaml"), text));
  }

  @Test
  void whatIsWrittenIsMet() throws IOException {
    String text = baseline("").with("dev", SCORES).with("corpus", Scores.NONE).text();
    assertThat(text)
        .containsSubsequence("corpus:\n", "dev:\n  articles: 2\n", "  detection.p: 0.6667\n");
    assertThat(baseline(text).differences("dev", SCORES)).isEmpty();
    assertThat(baseline(text).text()).isEqualTo(text);
  }

  @Test
  void aFigureThatDiffersToEitherSideIsNamed() throws IOException {
    Baseline baseline =
        baseline("# expected\ndev:\n  detection.f: 0.6668\n  act: 0.4999\n\n  articles: 2\n");
    assertThat(baseline.differences("dev", SCORES))
        .containsExactly(
            "dev detection.f: 0.6668 expected, 0.6667 measured",
            "dev act: 0.4999 expected, 0.5 measured");
  }

  @Test
  void aSetThatIsNotThereIsAnError() throws IOException {
    Baseline baseline = baseline("dev:\n  act: 0.5\n");
    assertThatThrownBy(() -> baseline.differences("train", SCORES))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("no set train, only [dev]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "act: 0.5 | neither",
        "- act | neither",
        "'  act: much' | not a number: much",
        "'  colour: 0.5' | no such figure: colour",
      })
  void aWrongLineIsNamed(String line, String reason) {
    assertThatThrownBy(() -> baseline("dev:\n  act: 0.5\n" + line + "\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("baseline.yaml:3: " + reason);
  }

  @Test
  void aMissingFileIsAnError() {
    assertThatThrownBy(() -> Baseline.read(folder.resolve("none.yaml")))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("none.yaml");
  }
}
