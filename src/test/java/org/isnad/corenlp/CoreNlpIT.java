package org.isnad.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Constituent;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.EntityRecognizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real models. */
class CoreNlpIT {
  private static final Analyzer ANALYZER =
      Analyzer.of(new CoreNlpTagger(), EntityRecognizer.none(), new CoreNlpParser());

  private static AnalyzedArticle astana() throws IOException {
    return ANALYZER.analyze(
        Articles.of(Files.readString(Path.of("corpus/articles/rassd-astana.txt"))));
  }

  @Test
  void analysesTheAstanaArticle() throws IOException {
    AnalyzedArticle article = astana();
    SegmentedArticle base = article.base();
    assertThat(morph(article, "وأضاف")).isEqualTo(new Morph("و", "أضاف", "", "VBD"));
    assertThat(morph(article, "هجماته")).isEqualTo(new Morph("", "هجمات", "ه", "NNS"));
    for (int i = 0; i < base.tokens().size(); i++) {
      String text = base.token(i).text();
      Morph m = article.morph(i);
      assertThat(text).startsWith(m.proclitics()).endsWith(m.enclitic());
      assertThat(m.stem()).as(text).isNotEmpty();
    }
  }

  @Test
  void phrasesStayInsideTheirSentence() throws IOException {
    AnalyzedArticle article = astana();
    assertThat(article.constituents()).extracting(Constituent::label).contains("S", "NP", "SBAR");
    for (Constituent c : article.constituents()) {
      assertThat(c.first()).isLessThan(c.end());
      assertThat(article.base().token(c.end() - 1).sentence())
          .isEqualTo(article.base().token(c.first()).sentence());
    }
  }

  @Test
  void aSaidThatClauseIsAnSbar() {
    AnalyzedArticle article = ANALYZER.analyze(Articles.of("وأكد الوزير أن القرار نهائي."));
    assertThat(article.constituents()).contains(new Constituent("SBAR", 2, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", ".،؛ «» “” … ( ) 😀 × ", "\uD800 ب", "قال 中国 © ﷲ Ünïcode"})
  void anyTextGivesOneAnalysisAToken(String text) {
    SegmentedArticle article = Articles.of(text);
    assertThat(ANALYZER.analyze(article).morphs()).hasSameSizeAs(article.tokens());
  }

  @Test
  void aSentenceOfTenThousandWordsIsReadToItsEnd() {
    SegmentedArticle article = Articles.of("وقال إن للجنة رأيها ".repeat(2500));
    AnalyzedArticle analyzed = ANALYZER.analyze(article);
    assertThat(analyzed.morphs()).hasSize(10_000);
    assertThat(analyzed.constituents()).last().extracting(Constituent::end).isEqualTo(10_000);
  }

  @Test
  void saysNothingOnStandardError() {
    PrintStream before = System.err;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      new CoreNlpTagger().tag(Articles.of("قال 😀 × ﷲ 中国"));
    } finally {
      System.setErr(before);
    }
    assertThat(caught.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void threadsGetTheSame() throws IOException {
    List<Morph> one = astana().morphs();
    List<List<Morph>> many =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return astana().morphs();
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .toList();
    assertThat(many).allMatch(one::equals);
  }

  private static Morph morph(AnalyzedArticle article, String word) {
    return IntStream.range(0, article.morphs().size())
        .filter(i -> article.token(i).is(word))
        .mapToObj(article::morph)
        .findFirst()
        .orElseThrow();
  }
}
