package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.app.Isnad;
import org.isnad.checks.Check;
import org.isnad.lexicon.Table;
import org.isnad.lucene.ArabicWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CheckMatcherTest {
  private static final Facts.Reader FACTS = Isnad.facts();

  private static List<CheckMatch> match(String claim, String... checks) {
    List<Check> feed =
        Stream.of(checks).map(text -> new Check(text, null, null, null, null, null, null)).toList();
    return new CheckMatcher(feed, FACTS).match(claim, 0, 10);
  }

  @Test
  void twentyEightIsNotEightyTwo() {
    List<CheckMatch> matches =
        match(
            "وقوع 28 مجزرة في شهر فبراير الماضي",
            "وقوع 82 مجزرة في شهر فبراير الماضي",
            "ثمان وعشرون مجزرة شهدها فبراير الماضي");

    assertThat(matches.get(0).check().claim()).startsWith("ثمان");
    assertThat(matches.get(0).contradictions()).isEmpty();
    assertThat(matches.get(1).contradictions()).containsExactly("figure");
    assertThat(matches.get(1).score()).isLessThan(CheckMatcher.CONTRADICTED);
  }

  @Test
  void theSameWordsFitAndAreNamed() {
    CheckMatch match = match("قتل 28 شخصا في قصف السوق", "مقتل 28 شخصا في قصف السوق").get(0);

    assertThat(match.score()).isGreaterThan(0.5);
    assertThat(match.words()).contains("28", "شخصا", "قصف", "السوق");
  }

  @Test
  void anotherStateContradicts() {
    CheckMatch match = match("أن المغرب استورد القمح من فرنسا", "الجزائر تستورد القمح").get(0);

    assertThat(match.contradictions()).contains("place");
  }

  @Test
  void anotherYearContradicts() {
    CheckMatch match = match("أن السد انهار عام 2014", "انهيار السد عام 2019").get(0);

    assertThat(match.contradictions()).contains("year");
  }

  @Test
  void aBoundAgreesWithAValueNearIt() {
    Quantity about = Quantity.of(30, 30, true, "count", "قتيل", "");
    Quantity exact = Quantity.of(28, 28, false, "count", "قتيل", "");
    Quantity range = Quantity.of(10, 15, false, "count", "قتيل", "");

    assertThat(about.agrees(exact)).isTrue();
    assertThat(exact.agrees(range)).isFalse();
    assertThat(range.agrees(Quantity.of(15, 20, false, "count", "قتيل", ""))).isTrue();
  }

  @Test
  void textsWithoutWordsFitNothing() {
    assertThat(match("!!!", "مقتل 28 شخصا")).isEmpty();
    assertThat(match("", "مقتل 28 شخصا")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyReversalIsSeenInItsExample() {
    Antonyms antonyms = Antonyms.load();
    return Table.load("/org/isnad/lexicon/reversals.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () -> {
                      String[] sides = row.require("example").split(" / ");
                      assertThat(antonyms.oppose(terms(sides[0]), terms(sides[1]))).isTrue();
                    }));
  }

  private static java.util.Set<String> terms(String text) {
    return java.util.Set.copyOf(ArabicWords.terms(text));
  }
}
