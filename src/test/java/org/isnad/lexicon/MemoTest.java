package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {
  @Test
  void givesWhatTheFunctionGivesForMoreWordsThanItKeeps() {
    Memo<String> memo = new Memo<>(4, word -> word + "!");
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 1000; i++) {
        assertThat(memo.of("كلمة" + i)).isEqualTo("كلمة" + i + "!");
      }
    }
  }

  @Test
  void asksOnceForAWordThatComesAgain() {
    AtomicInteger asked = new AtomicInteger();
    Memo<Integer> memo = new Memo<>(10, word -> asked.incrementAndGet());
    assertThat(memo.of("قال")).isEqualTo(1);
    assertThat(memo.of("قال")).isEqualTo(1);
  }

  @Test
  void refusesASizeOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Memo<>(3, word -> word));
  }
}
