package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lucene.ArabicWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
  @ParameterizedTest
  @CsvSource({
    "انهار, انهيار, نهر",
    "أغلقت, إغلاق, غلق",
    "هبطت, هبوط, هبط",
    "الرئيس, رئاسي, رس",
    "أوكراني, أوكرانيا, كرن"
  })
  void derivedFormsShareTheirConsonants(String one, String other, String skeleton) {
    assertThat(of(one)).isEqualTo(of(other)).isEqualTo(skeleton);
  }

  @ParameterizedTest
  @CsvSource({"سفينة, سيارة", "اللقاح, العقم", "28, 82"})
  void otherWordsDoNot(String one, String other) {
    assertThat(of(one)).isNotEqualTo(of(other));
  }

  private static String of(String word) {
    return Skeleton.of(ArabicWords.terms(word).get(0));
  }
}
