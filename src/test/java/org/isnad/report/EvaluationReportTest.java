package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.eval.Evaluation;
import org.isnad.eval.GoldReader;
import org.isnad.eval.Scorer;
import org.isnad.eval.SmallGold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationReportTest {
  @TempDir Path folder;

  private Evaluation evaluation() throws IOException {
    SmallGold.write(folder);
    return Scorer.evaluate(
        "small",
        GoldReader.read(List.of(folder)),
        List.of(SmallGold.nearlyFirst(), SmallGold.spurious(), SmallGold.third()));
  }

  @Test
  void showsEveryBreakdown() throws IOException {
    String report = EvaluationReport.markdown(List.of(evaluation()));
    assertThat(report)
        .contains("| figure | small |\n|---|--:|\n| detection F1 | 0.667 |\n")
        .contains("## small\n\n1 articles, 3 attributions.\n")
        .contains("| detection | 0.667 | 0.667 | 0.667 | 3 | 3 |")
        .contains("| implicit_speaker | 0.500 | 1 | 2 |")
        .contains("| desk | 1 | 3 | 0.667 | 0.333 | 1.000 | 0.333 | 0.333 | 0.333 | 0.500 |")
        .contains("| indirect | 2 | 0.500 | 0.000 | 0.000 | 2 | 0.500 |")
        .contains("| verb | 2 | 1.000 | 0.500 | 0.500 |")
        .contains("| 0.50 | 1 | 1.000 | 0.333 | 0.500 | 1.000 | 0.333 | 0.500 |")
        .contains("| 0.4–0.5 | 1 | 0.400 | 1.000 |")
        .contains("| accuse | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |")
        .contains("| missed | 1 |")
        .endsWith("|\n");
  }

  @Test
  void putsSetsSideBySide() throws IOException {
    Evaluation one = evaluation();
    assertThat(EvaluationReport.markdown(List.of(one, one)))
        .contains("| figure | small | small |\n|---|--:|--:|\n| detection F1 | 0.667 | 0.667 |\n");
  }

  @Test
  void isTheSameInEveryLocale() throws IOException {
    String expected = EvaluationReport.markdown(List.of(evaluation()));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(EvaluationReport.markdown(List.of(evaluation()))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }
}
