package org.isnad.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Morph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTest {

  @ParameterizedTest(name = "{1} written {0} is {2}")
  @CsvSource({
    "احمد, أحمد, أحمد",
    "الاسف, لأسف, الأسف",
    "البيت, لبيت, البيت",
    "مدرسة, مدرست, مدرسة",
    "على, علي, على",
    "رؤساؤ, رؤساؤ, رؤساؤ",
    "الا, إلا, إلا",
    "شيء آخر, شي, شيء آخر",
  })
  void respellsInTheArticlesSpelling(String written, String source, String expected) {
    assertThat(Segment.respell(written, source)).isEqualTo(expected);
  }

  @Test
  void joinsProcliticsStemAndEnclitic() {
    assertThat(
            CoreNlpTagger.join(
                List.of(
                    new Segment("و", "CC"),
                    new Segment("ب", "IN"),
                    new Segment("تأكيد", "NN"),
                    new Segment("ه", "PRP$"))))
        .isEqualTo(new Morph("وب", "تأكيد", "ه", "NN"));
  }

  @Test
  void aPrepositionWithAPronounKeepsThePrepositionAsItsStem() {
    assertThat(
            CoreNlpTagger.join(
                List.of(new Segment("ف", "RP"), new Segment("ل", "IN"), new Segment("هم", "PRP"))))
        .isEqualTo(new Morph("ف", "ل", "هم", "IN"));
  }

  @Test
  void aSegmentOfSeveralLettersIsNoProclitic() {
    assertThat(CoreNlpTagger.join(List.of(new Segment("عند", "NN"), new Segment("ما", "IN"))))
        .isEqualTo(new Morph("", "عندما", "", "NN"));
  }

  @Test
  void aPronounAloneIsAStem() {
    assertThat(CoreNlpTagger.join(List.of(new Segment("هو", "PRP"))))
        .isEqualTo(new Morph("", "هو", "", "PRP"));
  }

  @Test
  void splitsAnyTaggersAnalysisForTheParser() {
    assertThat(CoreNlpParser.split(new Morph("وب", "تأكيد", "ه", "NN")))
        .containsExactly(
            new Segment("و", "CC"),
            new Segment("ب", "IN"),
            new Segment("تأكيد", "NN"),
            new Segment("ه", "PRP$"));
    assertThat(CoreNlpParser.split(new Morph("س", "يرى", "هم", "VBP")))
        .containsExactly(
            new Segment("س", "RP"), new Segment("يرى", "VBP"), new Segment("هم", "PRP"));
  }
}
