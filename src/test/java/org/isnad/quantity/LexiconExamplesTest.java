package org.isnad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.model.Figure;
import org.isnad.model.Figure.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the lexicons of quantities reads its own example. */
class LexiconExamplesTest {
  private static Stream<DynamicTest> rows(String path, Consumer<Table.Row> check) {
    return Table.load(path).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.line() + " " + row.get("example"), () -> check.accept(row)));
  }

  private static Figure only(String text) {
    List<Figure> figures = Facts.figures(text);
    assertThat(figures).as(text).hasSize(1);
    assertThat(figures.get(0).span().of(text)).isEqualTo(text);
    return figures.get(0);
  }

  private static void isNumber(String text, String expected) {
    Figure figure = only(text);
    String plain = expected.endsWith("%") ? expected.substring(0, expected.length() - 1) : expected;
    assertThat(figure.kind()).isEqualTo(expected.endsWith("%") ? Kind.PERCENT : Kind.COUNT);
    assertThat(figure.value().map(Figure.Value::high).map(BigDecimal::doubleValue))
        .as(text)
        .contains(Double.valueOf(plain));
  }

  @TestFactory
  Stream<DynamicTest> numerals() {
    return rows(
        NumberWords.PATH,
        row -> {
          if (!row.get("reads").isEmpty() && !row.get("class").equals("ordinal")) {
            isNumber(row.get("example"), row.get("reads"));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> measures() {
    return rows(
        Measures.PATH,
        row -> {
          Figure figure = only(row.get("example"));
          assertThat(figure.kind()).isEqualTo(Kind.MEASURE);
          assertThat(figure.unitCode()).contains(row.get("ucum"));
        });
  }

  @TestFactory
  Stream<DynamicTest> currencies() {
    return rows(
        Currencies.PATH,
        row -> {
          Figure figure = only(row.get("example"));
          assertThat(figure.kind()).isEqualTo(Kind.MONEY);
          if (!row.get("code").isEmpty()) {
            assertThat(figure.unitCode()).contains(row.get("code"));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> modifiers() {
    return rows(
        Modifiers.PATH,
        row ->
            assertThat(only(row.get("example")).modifier().map(Figure.Modifier::label))
                .contains(row.get("modifier")));
  }

  @TestFactory
  Stream<DynamicTest> countedNouns() {
    return rows(Nouns.PATH, row -> assertThat(only(row.get("example")).unit()).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> counterExamples() {
    return Table.load("/org/isnad/quantity/counter-examples.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("lexicon") + " " + row.get("row") + " not " + row.get("text"),
                    () ->
                        assertThat(signs(row.require("text")))
                            .as(row.get("text"))
                            .doesNotContain(row.require("not"))));
  }

  /** Codes, modifiers, kinds and values of the figures of {@code text}. */
  private static List<String> signs(String text) {
    return Facts.figures(text).stream()
        .flatMap(
            f ->
                Stream.of(
                    f.unitCode().orElse(""),
                    f.modifier().map(Figure.Modifier::label).orElse(""),
                    f.kind().label(),
                    f.value().map(v -> v.high().toPlainString()).orElse("")))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> changeWords() {
    return rows(
        Lexicons.CHANGES,
        row -> {
          List<Figure> figures = Facts.figures(row.get("example"));
          assertThat(figures).as(row.get("example")).hasSize(2);
          assertThat(figures.get(0).kind()).isEqualTo(figures.get(1).kind());
        });
  }

  @TestFactory
  Stream<DynamicTest> numberNames() {
    return rows(
        NumberNames.PATH,
        row -> assertThat(Facts.figures("ناقش " + row.get("example") + " أمس")).isEmpty());
  }
}
