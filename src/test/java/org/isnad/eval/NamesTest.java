package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الأمم المتّحدة | أمم متحده | true | true",
        "محمد علوش | علوش | false | true",
        "علوش محمد | محمد علوش | false | true",
        "مصطفى | مصطفي | true | true",
        "أُسامة | اسامه | true | true",
        "الـعـراق | العراق | true | true",
        "الـ١٢ | ال12 | true | true",
        "محمد | أحمد | false | false",
        "«» | علوش | false | false",
        "الام | ام | false | false", // four letters keep their article
        "فرنسا، الجزائر | فرنسا الجزائر | true | true",
      })
  void comparesNames(String a, String b, boolean same, boolean overlap) {
    assertThat(Names.same(a, b)).isEqualTo(same);
    assertThat(Names.same(b, a)).isEqualTo(same);
    assertThat(Names.overlap(a, b)).isEqualTo(overlap);
    assertThat(Names.overlap(b, a)).isEqualTo(overlap);
  }
}
