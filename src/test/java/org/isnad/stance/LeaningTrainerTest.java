package org.isnad.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How words lean by the cues before them. */
class LeaningTrainerTest {
  @Test
  void whatIsPraisedLeansToPraise() {
    LeaningTrainer trainer = new LeaningTrainer();
    for (int i = 0; i < 6; i++) {
      trainer.add(Marked.article("أشاد الوزير بجهود المعلمين.").base());
      trainer.add(Marked.article("أدانت النقابة الاعتداء على السائق.").base());
    }
    Leanings leanings = trainer.train();
    assertThat(leanings.praise(leanings.find("المعلمين"))).isPositive();
    assertThat(leanings.praise(leanings.find("الاعتداء"))).isNegative();
    assertThat(leanings.find("القمر")).isNegative();
    assertThat(leanings.praise(leanings.find("القمر"))).isZero();
  }

  @Test
  void aStemHasNoArticleAndNoEnding() {
    assertThat(Leanings.stem("والمعلمين")).isEqualTo("معلم");
    assertThat(Leanings.stem("لل")).isEqualTo("لل");
  }
}
