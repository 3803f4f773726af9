package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.json.ClaimRecord;
import org.junit.jupiter.api.Test;

class ShownTextTest {
  private static final String TEXT =
      "عنوان\nقال علوش إن المعارضة لن تذهب.\nوأكد أن الوعود لم تنفذ.";

  @Test
  void codePointsBecomeUtf16() {
    ShownText text = ShownText.whole("😀قال علوش");

    assertThat(text.span(1, 4)).containsExactly(2, 5);
    assertThat(text.letters(1, 4)).isEqualTo("قال");
    assertThat(text.whole()).isTrue();
  }

  @Test
  void spansBeyondTheTextEndWithIt() {
    assertThat(ShownText.whole("قال").span(2, 99)).containsExactly(2, 3);
  }

  @Test
  void withoutTheArticleItsSentencesAreShown() {
    ClaimRecord first = Claims.of("a", "x", TEXT, "قال", "إن المعارضة لن تذهب");
    ClaimRecord second = Claims.of("b", "x", TEXT, "أكد", "أن الوعود لم تنفذ");

    ShownText text = ShownText.known(List.of(second, first));

    assertThat(text.text()).isEqualTo("قال علوش إن المعارضة لن تذهب. … أكد … أن الوعود لم تنفذ");
    assertThat(text.whole()).isFalse();
    for (ClaimRecord claim : List.of(first, second)) {
      ClaimRecord.TextSpan content = claim.content().get(0);
      assertThat(text.letters(content.start(), content.end())).isEqualTo(content.text());
    }
  }

  @Test
  void nothingIsKnownOfAnArticleWithoutClaims() {
    assertThat(ShownText.known(List.of()).span(3, 5)).containsExactly(0, 0);
  }
}
