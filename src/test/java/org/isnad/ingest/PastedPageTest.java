package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PastedPageTest {
  private static final String HEADLINE = "وزير المالية يعلن خطة جديدة للإصلاح";
  private static final String LEAD =
      "أعلن وزير المالية اليوم خطة جديدة للإصلاح الضريبي تمتد ثلاث سنوات.";
  private static final String BODY = "وقال الوزير إن الخطة ستعرض على البرلمان الشهر المقبل.";

  @Test
  void theAstanaPageBecomesTheAstanaArticle() throws IOException {
    String page = Files.readString(Path.of("corpus/pages/rassd-astana-raw.txt"));
    String article = Files.readString(Path.of("corpus/articles/rassd-astana.txt"));

    assertThat(clean(page).lines().map(String::strip))
        .containsExactlyElementsOf(article.lines().map(String::strip).toList());
  }

  @Test
  void menuDoublesShareLinesAndFooterGo() {
    String page =
        String.join(
            "\n",
            "الرئيسية سياسة اقتصاد رياضة",
            "",
            HEADLINE,
            HEADLINE,
            LEAD,
            "شارك الخبر",
            LEAD,
            BODY,
            "اقرأ أيضا: أسعار الذهب اليوم",
            "© 2023 صحيفة المثال. جميع الحقوق محفوظة");

    assertThat(clean(page)).isEqualTo(String.join("\n", HEADLINE, LEAD, BODY));
  }

  @Test
  void aShortenedLeadGoes() {
    String page = String.join("\n", HEADLINE, HEADLINE, LEAD.substring(0, 45), LEAD, BODY);

    assertThat(clean(page)).isEqualTo(String.join("\n", HEADLINE, LEAD, BODY));
  }

  @Test
  void menuAndFooterAloneMakeAPage() {
    String page = String.join("\n", "follow us on feedly", HEADLINE, BODY, "جميع الحقوق محفوظة");

    assertThat(clean(page)).isEqualTo(HEADLINE + "\n" + BODY);
  }

  @Test
  void anOrdinaryArticleStaysAsItIs() {
    String article = HEADLINE + "\r\n\r\n" + LEAD + "\r\n" + BODY + "\r\nجميع الحقوق محفوظة\n";

    assertThat(clean(article)).isEqualTo(article);
  }

  @Test
  void saysWhatWasDone() {
    Article article = PastedPage.clean(Article.of("a", HEADLINE + "\n" + HEADLINE + "\n" + BODY));

    assertThat(article.title()).isEqualTo(HEADLINE);
    assertThat(article.metadata()).containsEntry("cleaned", "pasted page: 1 of 3 lines left out");
  }

  @TestFactory
  Stream<DynamicTest> everyRowMatchesItsExampleAndNoSentence() {
    List<Table.Row> rows = Table.load("/org/isnad/rules/page-lines.tsv").rows();
    PageLines lines = PageLines.standard();
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("words") + ": " + row.get("gloss"),
                    () -> {
                      String example = row.require("example");
                      assertThat(lines.inHead(example) || lines.inFoot(example)).isTrue();
                      assertThat(lines.inFoot("قال الوزير إن " + row.get("words") + " اليوم."))
                          .isFalse();
                    }));
  }

  private static String clean(String text) {
    return PastedPage.clean(Article.of("a", text)).text();
  }
}
