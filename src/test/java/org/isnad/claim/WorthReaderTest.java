package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.app.Isnad;
import org.isnad.lexicon.ResourceException;
import org.isnad.lexicon.Table;
import org.isnad.model.Article;
import org.isnad.model.CheckReason;
import org.isnad.model.CheckReason.Kind;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Published;
import org.isnad.model.Rating;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.PipelineOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types, scores and reasons of statements, through the whole pipeline. */
class WorthReaderTest {
  private static final ClaimPipeline PIPELINE = Isnad.pipeline(PipelineOptions.DEFAULT);
  private static final SignalReader SIGNALS = new SignalReader(WorthLexicon.load());

  @TestFactory
  Stream<DynamicTest> everyRowIsFoundInItsExample() {
    return Table.load(WorthLexicon.RESOURCE).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("signal") + ": " + row.get("example"),
                    () ->
                        assertThat(Sentence.signals(SIGNALS, row.get("example")))
                            .contains(WorthLexicon.signal(row))));
  }

  @Test
  void namesLineOfABadRow() throws IOException {
    Table table =
        Table.read("w.tsv", new StringReader("signal\twords\texample\nhope\tنأمل\tنأمل\n"));
    assertThatThrownBy(() -> WorthLexicon.of(table))
        .isInstanceOf(ResourceException.class)
        .hasMessage("w.tsv:2: signal is hope");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "قال الوزير سالم العلي إن 28 شخصا قتلوا في الغارة أمس. | FACT",
        "قال الوزير سالم العلي إن الأسعار سترتفع في الربيع. | PREDICTION",
        "توقع الوزير سالم العلي ارتفاع الأسعار في الربيع. | PREDICTION",
        "تعهد الوزير سالم العلي ببناء خمسين مدرسة. | PROMISE",
        "طالب الوزير سالم العلي المجلس بإقرار الموازنة. | OPINION",
        "قال الوزير سالم العلي إن القرار ظالم. | OPINION",
        "قال الوزير سالم العلي إنه يجب وقف القتال فورا. | OPINION",
        "تساءل الوزير سالم العلي عن مصير الأموال. | QUESTION",
        "اتهم الوزير سالم العلي الشركة بسرقة الأموال. | FACT"
      })
  void typeOfAClaim(String text, ClaimType expected) {
    assertThat(only(text).type()).isEqualTo(expected);
  }

  @Test
  void aFigureAndAComparisonRaiseAndAreShown() {
    Rating rating = only("قال الوزير سالم العلي إن الإنتاج تراجع بنسبة 18 بالمائة العام الماضي.");

    assertThat(rating.reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.kind()).isEqualTo(Kind.FIGURE);
              assertThat(reason.raises()).isTrue();
              assertThat(reason.evidence()).isNotEmpty();
            })
        .anyMatch(reason -> reason.kind() == Kind.COMPARISON && reason.raises());
  }

  @Test
  void aPastEventIsShownByPastVerbsAndPastTimesOnly() {
    String text =
        "قال الوزير سالم العلي إن القوات قصفت القرية في فبراير الماضي وليست المجزرة الأولى.";
    Article article = Article.of("a", text).withPublished(Published.parse("2017-03-10"));
    Rating rating = PIPELINE.trace(article).claims().get(0).rating();

    assertThat(rating.reasons())
        .filteredOn(reason -> reason.kind() == Kind.PAST_EVENT)
        .flatExtracting(CheckReason::evidence)
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("قصفت", "فبراير الماضي");
  }

  @Test
  void figuresRankBeforeOpinionsAndWishes() {
    double figure =
        only("قال الوزير سالم العلي إن وزارة الصحة سجلت 1346 إصابة منذ مايو الماضي.")
            .checkWorthiness();
    double prediction =
        only("قال الوزير سالم العلي إن الأسعار سترتفع في الربيع.").checkWorthiness();
    double wish = only("قال الوزير سالم العلي إنه يأمل أن يعود السلام.").checkWorthiness();

    assertThat(figure).isGreaterThan(prediction).isGreaterThan(wish);
    assertThat(figure).isGreaterThan(0.6);
    assertThat(wish).isLessThan(0.4);
  }

  private static Rating only(String text) {
    Article article = Article.of("a", text);
    List<Claim> claims = PIPELINE.trace(article).claims();
    assertThat(claims).as(text).isNotEmpty();
    return claims.get(0).rating();
  }
}
