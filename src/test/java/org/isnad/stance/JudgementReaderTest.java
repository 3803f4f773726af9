package org.isnad.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.Commitment;
import org.isnad.model.Distance;
import org.isnad.model.Judgement;
import org.isnad.model.Polarity;
import org.isnad.model.SpeechAct;
import org.isnad.model.Stance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Acts by cue and by content, commitment and distance row by row, stances with their evidence. */
class JudgementReaderTest {
  private static final JudgementReader READER = JudgementReader.load(CueLexicon.load());

  @TestFactory
  Stream<DynamicTest> everyRowOfModalityHoldsInItsExample() {
    return Modality.load().rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    String.join(" ", row.words()) + ": " + row.example(),
                    () -> {
                      Judgement j = judge(row.example());
                      assertThat(List.of(j.commitment().label(), j.distance().label()))
                          .contains(row.effect());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> acts() {
    return Stream.of(
            "accuse [اتهم] الوزير {الحكومة بالتقصير}.",
            "demand و[دعا] الأمين العام إلى {وقف القتال}.",
            "deny [نفى] الناطق {وقوع الحادث}.",
            "endorse [رحب] الاتحاد {بالاتفاق}.",
            "warn [حذر] الخبير من {انهيار السد}.",
            "commit [تعهد] المدير {بصرف الأجور}.",
            "concede و[أقر] الدبلوماسي {بأن بلاده ليست طرفا محايدا}.",
            "predict [توقع] المحلل {أن ترتفع الأسعار}.",
            "question [تساءل] النائب {عن مصير الأموال}.",
            "assert [قال] المزارع {إن الموسم ضعيف}.",
            "demand [قال] النائب {إنه يجب على الحكومة أن تستقيل}.")
        .map(
            line -> {
              String act = line.substring(0, line.indexOf(' '));
              String text = line.substring(line.indexOf(' ') + 1);
              return DynamicTest.dynamicTest(
                  line, () -> assertThat(judge(text).act().label()).isEqualTo(act));
            });
  }

  @Test
  void accusationIsAgainstItsObject() {
    Stance stance = judge("[اتهم] الوزير {الحكومة بالتقصير}.").stances().get(0);
    assertThat(stance.polarity()).isEqualTo(Polarity.AGAINST);
    assertThat(stance.decision().evidence()).isNotEmpty();
    assertThat(stance.target().of("\nاتهم الوزير الحكومة بالتقصير.")).isEqualTo("الحكومة");
  }

  @Test
  void whatOnlyInformsHasNoStance() {
    Judgement j = judge("[قال] الراصد {إن درجة الحرارة بلغت 30 درجة}.");
    assertThat(j.stances()).isEmpty();
    assertThat(j.act()).isEqualTo(SpeechAct.ASSERT);
    assertThat(j.commitment()).isEqualTo(Commitment.CERTAIN);
    assertThat(j.distance()).isEqualTo(Distance.NEUTRAL);
  }

  @Test
  void allegingKeepsADistance() {
    assertThat(judge("[زعم] التاجر {أن السلعة أصلية}.").distance()).isEqualTo(Distance.DISTANCING);
    assertThat(judge("[كشف] الصحفي {أن العقد مزور}.").distance()).isEqualTo(Distance.PRESUPPOSING);
  }

  private static Judgement judge(String marked) {
    return READER.read(Marked.spoken(marked)).get(0);
  }
}
