package org.isnad.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Token;
import org.junit.jupiter.api.Test;

class AtbTokenTest {

  @Test
  void unknownLettersAndMarksKeepTheirNumber() {
    for (Token t : Articles.of("قال “بوتين” 😀 × 中国 © ﷲ…").tokens()) {
      assertThat(AtbToken.forSegmenter(t)).as(t.text()).hasSameSizeAs(t.text());
    }
  }

  @Test
  void knownOnesStay() {
    Token guillemet = Articles.of("«").token(0);
    assertThat(AtbToken.forSegmenter(guillemet)).isEqualTo("\"");
    assertThat(AtbToken.forSegmenter(Articles.of("إلى").token(0))).isEqualTo("إلى");
  }

  @Test
  void theTaggerReadsBareAlefsAndNamedBrackets() {
    assertThat(AtbToken.forTagger("أإآ")).isEqualTo("ااا");
    assertThat(AtbToken.forTagger("(")).isEqualTo("-LRB-");
    assertThat(AtbToken.forTagger("،")).isEqualTo(",");
  }
}
