package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Figure;
import org.isnad.model.Resolution;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpeechAct;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckWorthinessTest {
  private static final String LONG = "أن تقارير حقوق الإنسان تؤكد وقوع 28 مجزرة في فبراير الماضي";
  private static final Speaker UNKNOWN =
      new Speaker(Optional.empty(), SpeakerKind.PERSON, Optional.empty(), Resolution.UNKNOWN);
  private static final Figure FIGURE =
      new Figure(
          new Span(0, 2),
          Optional.of(Figure.Value.of(BigDecimal.ONE)),
          Optional.empty(),
          Optional.empty(),
          Figure.Kind.COUNT,
          Optional.empty(),
          Optional.empty(),
          "digits");
  private static final TimeExpression TIME =
      new TimeExpression(new Span(3, 5), TimeExpression.Type.DATE, Optional.empty(), "month");

  @Test
  void everythingTogetherIsOne() {
    double all =
        CheckWorthiness.of(SpeechAct.ASSERT, Spoken.SPEAKER, List.of(FIGURE), List.of(TIME), LONG);

    assertThat(all).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"ASSERT, 0.4", "ACCUSE, 0.4", "DENY, 0.36", "PREDICT, 0.24", "DEMAND, 0.12"})
  void aBareShortContentHasTheWeightOfItsAct(SpeechAct act, double expected) {
    assertThat(CheckWorthiness.of(act, UNKNOWN, List.of(), List.of(), "ذلك")).isEqualTo(expected);
  }

  @Test
  void eachPartAddsItsShare() {
    assertThat(score(UNKNOWN, List.of(FIGURE), List.of(), "ذلك")).isEqualTo(0.65);
    assertThat(score(UNKNOWN, List.of(), List.of(TIME), "ذلك")).isEqualTo(0.5);
    assertThat(score(Spoken.SPEAKER, List.of(), List.of(), "ذلك")).isEqualTo(0.55);
    assertThat(score(UNKNOWN, List.of(), List.of(), LONG)).isEqualTo(0.5);
  }

  private static double score(
      Speaker speaker, List<Figure> figures, List<TimeExpression> times, String content) {
    return CheckWorthiness.of(SpeechAct.ASSERT, speaker, figures, times, content);
  }
}
