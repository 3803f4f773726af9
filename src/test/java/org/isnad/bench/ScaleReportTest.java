package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.isnad.bench.SparkCost.Step;
import org.junit.jupiter.api.Test;

/** The arithmetic of the projection. */
class ScaleReportTest {
  private static final SparkCost COST =
      new SparkCost(
          1000,
          7000,
          2,
          5,
          100,
          new ProcessUse(20, 500),
          List.of(new ProcessUse(50, 900), new ProcessUse(60, 800)),
          List.of(
              new Step("extract", 8, 40, 80, 12, 0), new Step("tables", 8, 10, 20, 3, 2_000_000)));
  private static final Lengths LENGTHS = Lengths.of(List.of(500, 1500, 1000, 1000));

  @Test
  void lengthsAreCountedInLetters() {
    assertThat(LENGTHS).isEqualTo(new Lengths(4, 1000, Math.sqrt(125_000), 1500));
  }

  @Test
  void workAndShuffleGrowWithTheArticlesAndAreSharedByTheCores() {
    Projection ten = new Projection(COST, LENGTHS, 1_000_000, 10);
    Projection hundred = new Projection(COST, LENGTHS, 1_000_000, 100);

    assertThat(ten.work()).isEqualTo(100_000);
    assertThat(ten.shuffleBytes()).isEqualTo(2e9);
    assertThat(ten.shuffleSeconds()).isCloseTo(2e9 / (10 * 1e9 / 64), within(1e-9));
    assertThat(hundred.shuffleSeconds()).isCloseTo(ten.shuffleSeconds() / 10, within(1e-9));
    assertThat(hundred.seconds()).isLessThan(ten.seconds()).isGreaterThan(ten.seconds() / 10);
  }

  @Test
  void thePieceThatEndsLastIsNeverShorterThanTheLongestArticle() {
    Projection few = new Projection(COST, LENGTHS, 40, 10);
    assertThat(few.skewSeconds()).isCloseTo(1500 * 0.08 / 1000, within(1e-9));
  }

  @Test
  void theReportSaysWhetherTheBytesAreTheSame() {
    ChildRun extract = new ChildRun(60, 45, 400);
    assertThat(new ScaleReport(extract, COST, LENGTHS, true).markdown("here"))
        .contains("are the same bytes", "| 1000 | ", "executors 900, 800 MB");
    assertThat(new ScaleReport(extract, COST, LENGTHS, false).markdown("here"))
        .contains("**not the same bytes**");
  }
}
