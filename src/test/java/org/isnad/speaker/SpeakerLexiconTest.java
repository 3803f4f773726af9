package org.isnad.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.isnad.lexicon.HolderLexicon;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.NounClass;
import org.isnad.lexicon.States;
import org.isnad.lexicon.Table;
import org.isnad.model.Gender;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the speaker lexicons is found in its own example. */
class SpeakerLexiconTest {
  private static final HolderLexicon NOUNS = HolderLexicon.load();
  private static final States STATES = States.load();

  @TestFactory
  Stream<DynamicTest> everyNounHeadsItsExample() {
    return Table.load("/org/isnad/lexicon/holder-nouns.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("example"),
                    () ->
                        assertThat(Arrays.stream(row.require("example").split(" ")))
                            .anySatisfy(
                                word -> {
                                  HolderNoun noun = NOUNS.find(word).orElseThrow();
                                  assertThat(noun.lemma()).isEqualTo(NameKey.word(row.get("word")));
                                  assertThat(noun.nounClass().label()).isEqualTo(row.get("class"));
                                })));
  }

  @TestFactory
  Stream<DynamicTest> everyCapitalStandsForItsState() {
    return Table.load("/org/isnad/lexicon/states.tsv").rows().stream()
        .filter(row -> !row.get("capital").isEmpty())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("example"),
                    () ->
                        assertThat(STATES.state(NameKey.name(row.get("capital"))))
                            .isEqualTo(row.get("name"))));
  }

  @Test
  void readsGenderNumberArticleAndProclitics() {
    assertThat(NOUNS.find("والوزيرة"))
        .hasValueSatisfying(
            n -> {
              assertThat(n.gender()).isEqualTo(Gender.FEMININE);
              assertThat(n.definite()).isTrue();
              assertThat(n.plural()).isFalse();
            });
    assertThat(NOUNS.find("المسؤولون"))
        .hasValueSatisfying(n -> assertThat(n.nounClass()).isEqualTo(NounClass.GROUP));
    assertThat(NOUNS.find("رئيستها"))
        .hasValueSatisfying(n -> assertThat(n.gender()).isEqualTo(Gender.FEMININE));
    assertThat(NOUNS.find("منظمة"))
        .hasValueSatisfying(n -> assertThat(n.nounClass()).isEqualTo(NounClass.ORGANIZATION));
    assertThat(NOUNS.find("علوش")).isEmpty();
  }

  @Test
  void comparesNames() {
    assertThat(Names.relation(NameKey.name("علوش"), NameKey.name("محمد علوش"))).isEqualTo("suffix");
    assertThat(Names.relation(NameKey.name("نصرالله"), NameKey.name("حسن نصر الله")))
        .isEqualTo("joined");
    assertThat(Names.relation(NameKey.name("جولدستون"), NameKey.name("ريتشارد جولستون")))
        .isEqualTo("similar");
    assertThat(Names.relation(NameKey.name("أوباما"), NameKey.name("اوباما"))).isEqualTo("own");
  }
}
