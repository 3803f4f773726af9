package org.isnad.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void shortSentencesStayWhole() {
    assertThat(Pieces.of(Articles.of("قال علوش. نعم."), 5))
        .containsExactly(new Span(0, 3), new Span(3, 5));
  }

  @Test
  void longSentencesAreCutAfterAMark() {
    assertThat(Pieces.of(Articles.of("قال علوش ذلك ، ثم مضى إلى بيته"), 6))
        .containsExactly(new Span(0, 4), new Span(4, 8));
  }

  @Test
  void withoutMarksTheyAreCutAnyway() {
    assertThat(Pieces.of(Articles.of("كلمة ".repeat(10)), 4))
        .containsExactly(new Span(0, 4), new Span(4, 8), new Span(8, 10));
  }

  @Test
  void anEmptyArticleHasNone() {
    assertThat(Pieces.of(Articles.of(""), 4)).isEmpty();
  }
}
