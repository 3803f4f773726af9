package org.isnad.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSchemaTest {
  @Test
  void aClaimWithEverythingIsValid() {
    assertThat(ClaimSchema.errors(ClaimWriter.lines(SampleClaims.full()))).isEmpty();
  }

  @Test
  void aClaimWithNothingThatMayBeEmptyIsValid() {
    assertThat(ClaimSchema.errors(ClaimWriter.lines(SampleClaims.bare("«لن نذهب»", "لن نذهب"))))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"schema\":\"isnad-claim/1\" | \"schema\":\"isnad-claim/2\"",
        "\"via\": | \"by\":",
        "\"act\":\"accuse\" | \"act\":\"blame\"",
        "\"act\":\"accuse\" | \"act\":null",
        "\"claimType\":\"fact\" | \"claimType\":\"truth\"",
        "\"claimType\": | \"type\":",
        "\"effect\":\"raises\" | \"effect\":\"up\"",
        "\"act\":\"accuse\" | \"act\":\"accuse\",\"mood\":\"angry\"",
        "\"kind\":\"person\" | \"kind\":\"Person\"",
        "\"resolution\":\"explicit\" | \"resolution\":\"unknown\"",
        "\"resolution\":\"explicit\" | \"resolution\":\"implicit\"",
        "\"name\":\"سالم العلي\" | \"name\":null",
        "\"start\":26 | \"start\":-1",
        "\"start\":26 | \"start\":26.5",
        "\"value\":28 | \"value\":\"28\"",
        "\"value\":[7.5,8] | \"value\":[7.5]",
        "\"confidence\":0.8765 | \"confidence\":1.5",
        "\"polarity\":\"against\" | \"polarity\":\"contra\"",
        "\"type\":\"DATE\" | \"type\":\"date\"",
        "\"published\":\"2017-03-10\" | \"published\":\"10/3/2017\"",
      })
  void whatTheSchemaForbidsIsAnError(String from, String to) {
    String valid = ClaimWriter.lines(SampleClaims.full());
    assertThat(valid).contains(from);
    assertThat(ClaimSchema.errors(valid.replaceFirst(java.util.regex.Pattern.quote(from), to)))
        .isNotEmpty();
  }
}
