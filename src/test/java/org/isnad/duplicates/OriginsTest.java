package org.isnad.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.isnad.duplicates.Origins.Alike;
import org.junit.jupiter.api.Test;

class OriginsTest {
  @Test
  void noChainOfSmallChangesMakesOneReportOfTwo() {
    Alike ab = new Alike("a", "b", 0.8);
    Alike bc = new Alike("b", "c", 0.8);
    assertThat(Origins.of(List.of(bc, ab))).isEqualTo(Map.of("b", ab));
  }

  @Test
  void theMostAlikeIsTheOriginAndOfEqualsTheEarliest() {
    Alike ac = new Alike("a", "c", 0.75);
    Alike bc = new Alike("b", "c", 0.9);
    Alike ad = new Alike("a", "d", 0.8);
    Alike bd = new Alike("b", "d", 0.8);
    assertThat(Origins.of(List.of(ac, bd, bc, ad))).isEqualTo(Map.of("c", bc, "d", ad));
  }

  @Test
  void aPairStandsInTheOrderOfTheCorpus() {
    assertThatThrownBy(() -> new Alike("b", "a", 1)).hasMessageContaining("b, a");
  }
}
