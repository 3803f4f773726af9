package org.isnad.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.NormalizedText;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
  private final Normalizer normalizer = new Normalizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قَالَ|قال",
        "قــال|قال",
        "“أستانا”|\"أستانا\"",
        "«ل»|\"ل\"",
        "''ل''|\"ل\"",
        "١٢٣ ۴۵|123 45",
        "ﻻ ﷲ|لا الله",
        "کیف|كيف",
        "ا\u0654كد|أكد",
        "ا\u064E\u0653ن|آن",
        "ال\u200Fرئيس|الرئيس",
        "٪|%",
      })
  void folds(String original, String expected) {
    NormalizedText n = normalizer.normalize(original);
    assertThat(n.text()).isEqualTo(expected);
    assertThat(normalizer.normalize(n.text()).text()).as("twice is once").isEqualTo(expected);
  }

  @Test
  void leadsBackToTheLettersOfTheOriginal() {
    String original = "وقَـالَ “علوش”";
    NormalizedText n = normalizer.normalize(original);
    int at = n.text().indexOf("قال");
    assertThat(n.alignment().toOriginal(new Span(at, at + 3)).of(original)).isEqualTo("قَـال");
    int quote = n.text().indexOf('"');
    assertThat(n.alignment().toOriginal(new Span(quote, quote + 1)).of(original)).isEqualTo("“");
  }

  @Test
  void keepsLinesAndMakesEveryLineEndOne() {
    assertThat(normalizer.normalize("أ\r\nب\rج\nد").text()).isEqualTo("أ\nب\nج\nد");
  }

  @Test
  void acceptsBrokenSurrogates() {
    assertThat(normalizer.normalize("\uD83D قال \uDE00").text()).isEqualTo("\uD83D قال \uDE00");
  }
}
