package org.isnad.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.ResourceException;
import org.isnad.lexicon.Table;
import org.isnad.model.Polarity;
import org.isnad.model.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the polarity lexicon by its own example, and the negation. */
class PolarityLexiconTest {
  private static final PolarityLexicon LEXICON = PolarityLexicon.load();

  @TestFactory
  Stream<DynamicTest> everyRowIsFoundInItsExample() {
    return LEXICON.entries().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.key() + ": " + row.example(),
                    () -> assertThat(hits(row.example())).anyMatch(h -> h.entry() == row)));
  }

  @Test
  void holdsAtLeastSixHundredRows() {
    assertThat(LEXICON.entries()).hasSizeGreaterThan(600);
  }

  @Test
  void negationTurnsPolarityRound() {
    PolarityHit hit =
        hits("روسيا ليست ضامنا").stream()
            .filter(h -> h.entry().key().equals("ضامن"))
            .findFirst()
            .orElseThrow();
    assertThat(hit.negated()).isTrue();
    assertThat(hit.polarity()).isEqualTo(Polarity.AGAINST);
  }

  @Test
  void findsImperfectByPerfect() {
    assertThat(hits("النظام ينتهك الهدنة")).anyMatch(h -> h.entry().key().equals("انتهك"));
  }

  @Test
  void namesLineOfABadRow() throws IOException {
    Table table =
        Table.read(
            "p.tsv", new StringReader("forms\tpolarity\trole\texample\nجيد\tgood\tquality\tجيد\n"));
    assertThatThrownBy(() -> PolarityLexicon.of(table))
        .isInstanceOf(ResourceException.class)
        .hasMessage("p.tsv:2: polarity is good");
  }

  private static List<PolarityHit> hits(String text) {
    List<Token> tokens = Marked.article(text).base().tokens();
    return LEXICON.find(tokens, 0, tokens.size());
  }
}
