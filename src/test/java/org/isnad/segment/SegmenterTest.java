package org.isnad.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Quotation;
import org.isnad.model.SegmentedArticle;
import org.isnad.normalize.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

  static SegmentedArticle segment(String text) {
    return new Segmenter().segment(Article.of("t", text), new Normalizer().normalize(text));
  }

  private static List<String> sentences(String text) {
    return segment(text).sentences().stream().map(s -> s.span().of(text)).toList();
  }

  /** The insides of all quotations, a never closed one with a trailing ~. */
  private static List<String> quotations(String text) {
    SegmentedArticle a = segment(text);
    return a.quotations().stream()
        .map(q -> a.letters(q.first(), q.close()) + (q.closed() ? "" : "~"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال. وأضاف.|2",
        "قال د. علي إن أ.ف.ب نقلت.|1",
        "بلغ 3.5 في المئة. وزاد 1,2.|2",
        "هل قال؟ نعم! لا.|3",
        "قال: \"لن نذهب.\" وأضاف.|2",
        "قال ... ثم سكت|1",
      })
  void cutsSentences(String text, int expected) {
    assertThat(sentences(text)).hasSize(expected);
  }

  @Test
  void keepsTheClosingMarkWithItsSentence() {
    assertThat(sentences("قال: “لن نذهب.” وأضاف.")).containsExactly("قال: “لن نذهب.”", "وأضاف.");
  }

  @Test
  void cutsWordsNumbersAndMarks() {
    SegmentedArticle a = segment("و15,5% من “أستانا 1”");
    assertThat(a.tokens().stream().map(t -> t.span().of(a.article().text())))
        .containsExactly("و", "15,5", "%", "من", "“", "أستانا", "1", "”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "قال \"لن نذهب\" ثم \"سنعود\"|لن نذهب;سنعود",
        "قال “لن نذهب”|لن نذهب",
        "قال ”لن نذهب“|لن نذهب",
        "قال \" لن نذهب \".|لن نذهب",
        "قال «إن “الحرب” انتهت»|إن “الحرب” انتهت;الحرب",
        "“أستانا”القادمة|أستانا",
        "قال \"الحرب \"انتهت\" اليوم\".|الحرب \"انتهت\" اليوم;انتهت",
      })
  void pairsMarks(String text, String expected) {
    assertThat(quotations(text)).containsExactly(expected.split(";"));
  }

  @Test
  void quotationOverTwoParagraphsIsOneAParagraph() {
    assertThat(quotations("عنوان\nقال: \"أولا\nثانيا\" ثم سكت.")).containsExactly("أولا~", "ثانيا");
  }

  @Test
  void unclosedQuotationEndsWithItsSentenceWhereOthersFollow() {
    assertThat(quotations("ع\nقال \"أول. وأضاف \"ثان\".").get(0)).isEqualTo("أول.~");
  }

  @Test
  void theFirstLineIsTheHeadlineUnlessBlankOrAParagraph() {
    assertThat(segment("علوش: لن نذهب\nقال.").paragraphs().get(0).headline()).isTrue();
    assertThat(segment("\nقال علوش.").paragraphs().get(0).headline()).isFalse();
    assertThat(segment("قال علوش.").paragraphs().get(0).headline()).isFalse();
  }

  @Test
  void whatHasNoEndIsCut() {
    SegmentedArticle a = segment("حلب ، ".repeat(1500) + "حلب ".repeat(5000));

    assertThat(a.sentences()).hasSize(5);
    assertThat(a.letters(a.sentences().get(0).firstToken(), a.sentences().get(0).endToken()))
        .endsWith("،");
    assertThat(sentences("حلب ".repeat(1999) + ".")).hasSize(1);
    assertThatThrownBy(() -> segment("حلب ".repeat(100_000)))
        .hasMessage("a sentence of 100000 words and marks, more than 20000");
  }

  @Test
  void manyMarksCostLinearTime() {
    Quotation last = null;
    for (Quotation q : segment("\"".repeat(20_000)).quotations()) {
      last = q;
    }
    assertThat(last).isNotNull();
  }
}
