package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  private static final Map<String, Integer> FREQUENCIES =
      Map.of("دارفور", 9, "بلديه", 8, "لديه", 9, "القاهره", 12, "والده", 7, "الده", 2);

  @ParameterizedTest
  @CsvSource({
    "بدارفور,دارفور",
    "وبدارفور,دارفور",
    "بلديه,بلديه",
    "للقاهره,القاهره",
    "والده,والده",
    "ويندوز,ويندوز",
    "و,و"
  })
  void proclitics(String key, String stem) {
    assertThat(Stems.of(key, k -> FREQUENCIES.getOrDefault(k, 0))).isEqualTo(stem);
  }
}
