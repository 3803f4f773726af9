package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own model. */
class FastTaggerTest {
  private static final FastTagger TAGGER = FastTagger.load();

  @ParameterizedTest(name = "in “{0}” word {1} is {2} + {3} + {4}, {5}")
  @CsvSource(
      value = {
        "وقال الوزير إن القرار نهائي, 0, و, قال, '', VBD",
        "وقف الرئيس أمام البرلمان, 0, '', وقف, '', VBD",
        "وأعلن للصحفيين أنه سيسافر, 1, ل, الصحفيين, '', DTNNS",
        "وأعلن للصحفيين أنه سيسافر, 2, '', أن, ه, IN",
        "وأعلن للصحفيين أنه سيسافر, 3, س, يسافر, '', VBP",
        "زار الطالب مدرسته, 2, '', مدرسة, ه, NN",
        "قالت الوزارة في بيان لها, 4, '', ل, ها, IN",
      })
  void cutsAndTags(
      String text, int i, String proclitics, String stem, String enclitic, String tag) {
    assertThat(TAGGER.tag(Texts.segment(text)).get(i))
        .isEqualTo(new Morph(proclitics, stem, enclitic, tag));
  }

  @Test
  void marksAndNumbersHaveOneTagEach() {
    assertThat(TAGGER.tag(Texts.segment("«15,5%» 😀")))
        .extracting(Morph::tag)
        .containsExactly("PUNC", "CD", "PUNC", "PUNC", "PUNC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "…؟!", "\uD800", "و", "ال", "لل", "BBC", "中国 Ünï"})
  void anyTextGivesOneAnalysisAToken(String text) {
    SegmentedArticle article = Texts.segment(text);
    assertThat(TAGGER.tag(article)).hasSameSizeAs(article.tokens());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomLettersKeepTheirEnds(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("ابتلمهويكفسةىأإ  ".charAt(random.nextInt(17)));
    }
    SegmentedArticle article = Texts.segment(text.toString());
    List<Morph> morphs = TAGGER.tag(article);
    for (int i = 0; i < morphs.size(); i++) {
      String word = article.token(i).text();
      assertThat(word).startsWith(morphs.get(i).proclitics()).endsWith(morphs.get(i).enclitic());
      assertThat(morphs.get(i).stem()).as(word).isNotEmpty();
    }
  }

  @Test
  void aWordOfAHundredThousandLettersIsAWord() {
    assertThat(TAGGER.tag(Texts.segment("و".repeat(100_000)))).hasSize(1);
  }

  @Test
  void aSentenceOfTwentyThousandWordsIsReadToItsEnd() {
    assertThat(TAGGER.tag(Texts.segment("وقال إن للجنة رأيها ".repeat(5_000)))).hasSize(20_000);
  }

  @Test
  void threadsGetTheSame() {
    SegmentedArticle article =
        Texts.segment("وأعلن الوزير للصحفيين أنه سيسافر غدا إلى مدينتهم. ألا تعلم؟");
    List<Morph> one = TAGGER.tag(article);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> TAGGER.tag(article)))
        .allMatch(one::equals);
  }
}
