package org.isnad.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every class of words, and every row of cues of leaning, by its example. */
class WordListsTest {
  @TestFactory
  Stream<DynamicTest> everyClassByItsExample() {
    return Table.load(WordLists.RESOURCE).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("class") + ": " + row.require("example"),
                    () ->
                        assertThat(Arrays.stream(row.require("example").split(" ")))
                            .anyMatch(
                                word ->
                                    WordLists.of(row.require("class")).stream()
                                        .anyMatch(word::startsWith))));
  }

  @TestFactory
  Stream<DynamicTest> everyCueOfLeaningByItsExample() {
    return Table.load("/org/isnad/lexicon/leaning-cues.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("class") + ": " + row.require("example"),
                    () ->
                        assertThat(row.require("example").split(" "))
                            .containsAnyElementsOf(row.list("words"))));
  }

  @Test
  void namesAMissingClass() {
    assertThatThrownBy(() -> WordLists.of("colours"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no class of words: colours");
  }
}
