package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EntityWordsTest {
  private static final EntityWords WORDS = EntityWords.load();

  @TestFactory
  Stream<DynamicTest> eachExampleHoldsAWordOfItsRow() {
    return Table.load("/org/isnad/lexicon/entity-words.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("class") + ": " + row.require("example"),
                    () ->
                        assertThat(found(row.require("example"))).contains(row.require("class"))));
  }

  private static List<String> found(String example) {
    List<String> out = new ArrayList<>();
    String[] words = example.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < words.length && (j == i || WORDS.opens(phrase.toString())); j++) {
        phrase.append(j == i ? "" : " ").append(EntityWords.bare(MatchKey.of(words[j])));
        WORDS
            .of(phrase.toString())
            .forEach(kind -> out.add(kind.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return out;
  }

  @Test
  void countriesAndCitiesComeFromCldr() {
    assertThat(WORDS.of(EntityWords.bare(MatchKey.of("مصر")))).contains(EntityWords.Kind.COUNTRY);
    assertThat(WORDS.of("سعوديه"))
        .as("«السعودية» is «المملكة العربية السعودية» there")
        .doesNotContain(EntityWords.Kind.CITY);
    assertThat(WORDS.of("قاهره")).contains(EntityWords.Kind.CITY);
  }

  @Test
  void anUnknownWordHintsAtNothing() {
    assertThat(WORDS.of("سيارات")).isEmpty();
  }
}
