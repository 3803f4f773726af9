package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Morph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {

  @ParameterizedTest(name = "{0} is {1} + {2} + {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "وقال, و, قال, ''",
        "للبيت, ل, البيت, ''",
        "وللبيت, ول, البيت, ''",
        "مدرسته, '', مدرسة, ه",
        "إليهم, '', إلي, هم",
        "عليه, '', على, ه",
        "كتاب, '', كتاب, ''",
        "وبتأكيده, وب, تأكيد, ه",
      })
  void takesAWordApartAndBack(String word, String proclitics, String stem, String enclitic) {
    Morph morph = new Morph(proclitics, stem, enclitic, "NN");
    assertThat(Cut.of(word, morph).orElseThrow().apply(word)).isEqualTo(morph);
  }

  @Test
  void aStemSpeltOtherwiseIsNoCut() {
    assertThat(Cut.of("كتب", new Morph("", "كاتب", "", "NN"))).isEmpty();
    assertThat(Cut.of("وهم", new Morph("و", "", "هم", "NN"))).isEmpty();
  }

  @Test
  void fitsOnlyWordsWithItsLettersAndAStem() {
    Cut and = new Cut("و", false, (char) 0, "", "NN");
    assertThat(and.fits("وقفاز")).isTrue();
    assertThat(and.fits("قفاز")).isFalse();
    assertThat(and.fits("وق")).isFalse();
  }

  @Test
  void anArticleIsPutBackOnlyAfterLam() {
    Cut toThe = new Cut("ل", true, (char) 0, "", "DTNN");
    assertThat(toThe.fits("للبيت")).isTrue();
    assertThat(toThe.fits("لبيت")).isFalse();
    assertThat(Cut.whole("DTNN").fits("بيت")).isFalse();
    assertThat(Cut.whole("DTNN").fits("البيت")).isTrue();
  }
}
