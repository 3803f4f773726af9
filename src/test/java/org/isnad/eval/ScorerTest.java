package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.json.ClaimRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
  @TempDir Path folder;
  private GoldSet gold;

  @BeforeEach
  void readGold() throws IOException {
    SmallGold.write(folder);
    gold = GoldReader.read(List.of(folder));
  }

  private Evaluation evaluate(ClaimRecord... claims) {
    return Scorer.evaluate("small", gold, List.of(claims));
  }

  @Test
  void everyFigureOfThreeClaimsAgainstThreeAnnotations() {
    Scores scores =
        evaluate(SmallGold.third(), SmallGold.spurious(), SmallGold.nearlyFirst()).scores();
    assertThat(scores.articles()).isEqualTo(1);
    assertThat(scores.attributions()).isEqualTo(3);
    assertThat(scores.counts())
        .containsEntry(Measure.DETECTION, new Count(2, 3, 3))
        .containsEntry(Measure.CONTENT_TOKENS, new Count(9, 10, 15))
        .containsEntry(Measure.CONTENT_EXACT, new Count(1, 3, 3))
        .containsEntry(Measure.SOURCE, new Count(1, 1, 1))
        .containsEntry(Measure.SOURCE_EXACT, new Count(1, 1, 1))
        .containsEntry(Measure.WHO_SAID_WHAT, new Count(1, 3, 3))
        .containsEntry(Measure.WHO_SAID_WHAT_LENIENT, new Count(2, 3, 3))
        .containsEntry(Measure.STANCE, new Count(1, 1, 1))
        .containsEntry(Measure.FIGURES, new Count(1, 1, 1))
        .containsEntry(Measure.TIMES, new Count(1, 1, 1));
    assertThat(scores.shares())
        .containsEntry(Accuracy.IMPLICIT_SPEAKER, new Share(1, 2))
        .containsEntry(Accuracy.DIRECT_QUOTE_RECALL, new Share(1, 1))
        .containsEntry(Accuracy.ACT, new Share(1, 2))
        .containsEntry(Accuracy.ACT_NON_ASSERT, new Share(1, 2))
        .containsEntry(Accuracy.TYPE, new Share(2, 2))
        .containsEntry(Accuracy.FIGURE_UNIT, new Share(0, 1))
        .containsEntry(Accuracy.FIGURE_KIND, new Share(1, 1));
  }

  @Test
  void breaksDownByOutletTypeRuleConfidenceAndAct() {
    Evaluation evaluation =
        evaluate(SmallGold.third(), SmallGold.spurious(), SmallGold.nearlyFirst());
    assertThat(evaluation.outlets()).containsOnlyKeys("desk");
    assertThat(evaluation.types())
        .containsExactly(
            new Group("direct", new Group.Tally(1, 1, 1, 1), new Group.Tally(1, 1, 1, 1)),
            new Group("indirect", new Group.Tally(2, 1, 0, 0), new Group.Tally(2, 1, 0, 0)));
    assertThat(evaluation.rules())
        .containsExactly(
            new Group("quotation", Group.Tally.NONE, new Group.Tally(1, 0, 0, 0)),
            new Group("verb", Group.Tally.NONE, new Group.Tally(2, 2, 1, 1)));
    assertThat(evaluation.acts())
        .isEqualTo(Map.of("accuse", Map.of("assert", 1), "commit", Map.of("commit", 1)));
    assertThat(evaluation.thresholds())
        .filteredOn(threshold -> threshold.atLeast() == 0.5)
        .singleElement()
        .satisfies(
            threshold ->
                assertThat(threshold.scores().get(Measure.WHO_SAID_WHAT))
                    .isEqualTo(new Count(1, 1, 3)));
    assertThat(evaluation.bins())
        .extracting(bin -> bin.from() + " " + bin.paired().hits() + "/" + bin.paired().total())
        .containsExactly("0.1 0/1", "0.4 1/1", "0.9 1/1");
  }

  @Test
  void listsEveryErrorWithItsRule() {
    assertThat(evaluate(SmallGold.spurious(), SmallGold.nearlyFirst()).errors())
        .containsExactly(
            "desk-1\tmissed\tمشيرا\tأن البلدية تعرف ذلك\t",
            "desk-1\tmissed\tأضاف\tلن نغادر بيوتنا أبدا\t",
            "desk-1\tspurious\t\tعنوان\tquotation",
            "desk-1\tcontent\tإن الشركة دمرت 28 بيتا يوم الأحد\tالشركة دمرت 28 بيتا يوم\tverb",
            "desk-1\tspeaker\tسامي الخطيب\tالخطيب\tverb",
            "desk-1\tact\taccuse قال: إن الشركة دمرت 28 بيتا يوم الأحد\tassert\tverb");
  }

  @Test
  void twoClaimsForOneAnnotationAreOnePairAndOneTooMany() {
    Scores scores = evaluate(SmallGold.third(), SmallGold.third()).scores();
    assertThat(scores.get(Measure.DETECTION)).isEqualTo(new Count(1, 2, 3));
  }

  @Test
  void noClaimGivesZeroAndNothingToCount() {
    Scores scores = evaluate().scores();
    assertThat(scores.get(Measure.DETECTION).f1()).isZero();
    assertThat(scores.get(Accuracy.ACT).value()).isEmpty();
    assertThat(ScoreFormat.json(scores)).contains("\"act\":null").contains("\"p\":0.0");
  }
}
