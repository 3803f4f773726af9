package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences of our own: [name:P], [name:O], [name:L] are what must be found, and nothing else. */
class NerTaggerTest {
  private static final NerTagger TAGGER = NerTagger.load();
  private static final FastTagger MORPHS = FastTagger.load();

  private static final List<String> SENTENCES =
      List.of(
          "قال الرئيس [محمود عباس:P] إن المفاوضات ستستأنف في [القاهرة:L] غدا.",
          "أعلنت [الأمم المتحدة:O] أنها سترسل مساعدات إلى [سوريا:L] و[لبنان:L].",
          "وصل وزير الخارجية الأمريكي [جون كيري:P] إلى [باريس:L] مساء اليوم.",
          "التقى [محمد السادس:P] في [الرباط:L] رئيس الحكومة الإسبانية [بيدرو سانشيز:P].",
          "ارتفعت أسعار القمح في الأسواق المحلية بعد موجة الجفاف الأخيرة.",
          "وأضاف [علي حسن:P] أن الحريق بدأ في الطابق الثالث من البناية.");

  @TestFactory
  Stream<DynamicTest> sentences() {
    return SENTENCES.stream().map(s -> DynamicTest.dynamicTest(s, () -> check(s)));
  }

  private static void check(String marked) {
    String text = marked.replaceAll("\\[([^:\\]]+):[POL]\\]", "$1");
    SegmentedArticle article = segment(text);
    StringBuilder found = new StringBuilder(text);
    List<Entity> entities = recognize(article);
    for (int i = entities.size() - 1; i >= 0; i--) {
      Entity e = entities.get(i);
      int start = article.span(e.first(), e.end()).start();
      int end = article.span(e.first(), e.end()).end();
      start +=
          text.charAt(start) == 'و' && marked.contains("و[" + text.substring(start + 1, end))
              ? 1
              : 0;
      found.insert(end, ":" + e.kind().name().charAt(0) + "]").insert(start, "[");
    }
    assertThat(found.toString()).isEqualTo(marked);
  }

  @Test
  void confidencesAreProbabilities() {
    SegmentedArticle article = segment(String.join("\n", SENTENCES));
    assertThat(recognize(article))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.confidence()).isBetween(0.0, 1.0));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsFoundInNothing() {
    return Stream.of("", " \n\t\n ", "«»\"\"،،؛...!!!", "\uD83D", "1234 15,5 %", "ـــــ")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    "<" + text + ">", () -> assertThat(recognize(segment(text))).isEmpty()));
  }

  @Test
  void entitiesAreInOrderAndApart() {
    SegmentedArticle article = segment("قال أحمد ".repeat(500) + "\n" + "محمد بن ".repeat(500));
    int end = 0;
    for (Entity e : recognize(article)) {
      assertThat(e.first()).isGreaterThanOrEqualTo(end);
      assertThat(e.end()).isGreaterThan(e.first());
      end = e.end();
    }
    assertThat(end).isLessThanOrEqualTo(article.tokens().size());
  }

  @Test
  void eightThreadsFindTheSame() {
    SegmentedArticle article = segment(String.join("\n", SENTENCES));
    List<Entity> expected = recognize(article);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> recognize(article)).toList())
        .allMatch(expected::equals);
  }

  private static List<Entity> recognize(SegmentedArticle article) {
    return TAGGER.recognize(article, MORPHS.tag(article));
  }

  private static SegmentedArticle segment(String text) {
    return new Segmenter().segment(Article.of("test", text), new Normalizer().normalize(text));
  }
}
