package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void oneStandsInTheSingularAllElseInThePlural() {
    assertThat(new Counted(1, "claim")).hasToString("1 claim");
    assertThat(new Counted(0, "claim")).hasToString("0 claims");
    assertThat(new Counted(1234, "claim")).hasToString("1234 claims");
  }
}
