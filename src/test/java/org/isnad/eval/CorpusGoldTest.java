package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own annotations resolve, and measured against themselves they are perfect. */
class CorpusGoldTest {
  private static final GoldSet GOLD = GoldReader.read(List.of(Path.of("corpus", "gold")));

  @Test
  void everyAnnotationResolves() {
    assertThat(GOLD.problems()).isEmpty();
    assertThat(GOLD.articles()).hasSizeGreaterThan(20);
  }

  @Test
  void annotationsReadAsClaimsHaveEveryFigureRight() {
    Scores scores = Scorer.evaluate("corpus", GOLD, new DamagedClaims(1, 0).of(GOLD)).scores();
    scores.counts().forEach((measure, count) -> assertThat(count.f1()).as(measure.label()).isOne());
    scores
        .shares()
        .forEach((share, value) -> assertThat(value.value()).as(share.label()).hasValue(1));
  }

  @Test
  void everyDamageCostsAndNoFigureLeavesItsRange() {
    double last = 1;
    for (double damage : new double[] {0.05, 0.2, 0.5}) {
      Scores scores =
          Scorer.evaluate("corpus", GOLD, new DamagedClaims(7, damage).of(GOLD)).scores();
      assertThat(scores.get(Measure.WHO_SAID_WHAT).f1()).as("damage " + damage).isLessThan(last);
      scores.counts().forEach((m, c) -> assertThat(c.f1()).as(m.label()).isBetween(0.0, 1.0));
      last = scores.get(Measure.WHO_SAID_WHAT).f1();
    }
  }
}
