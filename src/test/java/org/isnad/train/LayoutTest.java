package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.json.ClaimRecord.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {
  private static final String TEXT =
      "علوش: لن نذهب إلى أستانا\nقال «علوش»، أمس: \"لن نذهب\". وأضاف أنّ الهدنة انتهت.";

  @ParameterizedTest
  @EnumSource(Layout.class)
  void keepsTheNumberOfLettersOrTheBeginning(Layout layout) {
    String set = layout.set(TEXT);
    if (layout == Layout.HEADLINE_ONLY) {
      assertThat(TEXT).startsWith(set);
    } else {
      assertThat(set).hasSameSizeAs(TEXT);
    }
  }

  @Test
  void takesMarksAwayButNoHarakat() {
    assertThat(Layout.NO_PUNCTUATION.set("قال «علوش»: أنّ.")).isEqualTo("قال  علوش   أنّ ");
    assertThat(Layout.UNCLOSED_MARKS.set("قال \"أ\" و\"ب\" و«ج»")).isEqualTo("قال \"أ  و\"ب  و«ج ");
  }

  @Test
  void leavesOutOfTheGoldWhatIsCutOff() {
    GoldArticle gold =
        new GoldArticle("t-1", null, TEXT, List.of(attribution(7, 24), attribution(44, 51)));

    assertThat(Layout.HEADLINE_ONLY.of(gold).attributions()).hasSize(1);
    assertThat(Layout.NO_PUNCTUATION.of(gold).attributions()).hasSize(2);
  }

  private static GoldAttribution attribution(int start, int end) {
    TextSpan content = new TextSpan(TEXT.substring(start, end), start, end);
    return new GoldAttribution(
        1,
        "direct",
        null,
        null,
        List.of(content),
        "علوش",
        "person",
        null,
        "assert",
        null,
        List.of(),
        List.of(),
        List.of());
  }
}
