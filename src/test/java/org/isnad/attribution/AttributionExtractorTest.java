package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.QuotationType;
import org.isnad.model.SegmentedArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.WordClusters;
import org.junit.jupiter.api.Test;

/** Attributions of single sentences, by the shipped model. */
class AttributionExtractorTest {
  private static final FastTagger TAGGER = FastTagger.load();
  private static final AttributionExtractor EXTRACTOR =
      new AttributionExtractor(CueLexicon.load(), WordClusters.load(), AttributionModel.load());

  private static List<Attribution> extract(String body) {
    String text = "\n" + body;
    SegmentedArticle s =
        new Segmenter().segment(Article.of("t", text), new Normalizer().normalize(text));
    return EXTRACTOR
        .extract(new AnalyzedArticle(s, TAGGER.tag(s), List.of(), List.of()))
        .attributions();
  }

  /** Cue | source | content pieces, of each attribution. */
  private static List<String> read(String body) {
    String text = "\n" + body;
    return extract(body).stream()
        .map(
            a ->
                a.cue().map(c -> c.span().of(text)).orElse("")
                    + "|"
                    + a.source().map(m -> m.span().of(text)).orElse("")
                    + "|"
                    + String.join("…", a.content().stream().map(c -> c.of(text)).toList()))
        .toList();
  }

  @Test
  void chainOfParticiples() {
    assertThat(
            read(
                "وأكد وزير الري، سامح فريد، أن السد آمن تماما، مشيرا إلى أن أعمال الصيانة انتهت"
                    + " قبل شهر."))
        .containsExactly(
            "أكد|وزير الري، سامح فريد|أن السد آمن تماما", "مشيرا||أن أعمال الصيانة انتهت قبل شهر");
  }

  @Test
  void quotationOverSeveralSentences() {
    List<String> read =
        read("وقال المدرب سمير حداد: «خسرنا المباراة. لكننا لم نخسر البطولة. سنعود أقوى».");
    assertThat(read)
        .containsExactly("قال|المدرب سمير حداد|خسرنا المباراة. لكننا لم نخسر البطولة. سنعود أقوى");
    assertThat(extract("وقال المدرب: «خسرنا المباراة. سنعود أقوى».").get(0).type())
        .isEqualTo(QuotationType.DIRECT);
  }

  @Test
  void quotationOverTwoParagraphsIsOneContentOfTwoPieces() {
    assertThat(read("وقالت الوزيرة: \"لن نتراجع عن القرار.\n\"وسنمضي فيه حتى النهاية\"."))
        .containsExactly("قالت|الوزيرة|لن نتراجع عن القرار…وسنمضي فيه حتى النهاية");
  }

  @Test
  void speechInsideSpeechKnowsItsParent() {
    List<Attribution> found =
        extract("وقال الناطق باسم الحكومة إن التقرير يؤكد أن الأسعار ارتفعت بنسبة كبيرة.");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).parent()).hasValue(0);
  }

  @Test
  void agencyThatPassesOnIsNoSpeaker() {
    String body = "ونقلت وكالة الأنباء الرسمية عن وزير الصحة قوله إن اللقاح وصل إلى كل المدن.";
    List<Attribution> found = extract(body);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).via().get(0).span().of("\n" + body)).isEqualTo("وكالة الأنباء الرسمية");
    assertThat(read(body).get(0)).isEqualTo("قوله|وزير الصحة|إن اللقاح وصل إلى كل المدن");
  }

  @Test
  void saidAfterTheContent() {
    assertThat(read("انهار جزء من الجسر فجر اليوم بسبب السيول، بحسب شهود عيان."))
        .containsExactly("بحسب|شهود عيان|انهار جزء من الجسر فجر اليوم بسبب السيول");
  }

  @Test
  void quotationThatIsAParagraphNeedsNoCue() {
    assertThat(read("افتتح المعرض صباح اليوم.\n\"هذه الدورة هي الأكبر في تاريخ المدينة\"."))
        .contains("||هذه الدورة هي الأكبر في تاريخ المدينة");
  }

  @Test
  void listOfShortStatements() {
    assertThat(
            read(
                "نقيب المحامين: سنقاضي كل من يعتدي على زميل\n"
                    + "وزير الصحة: اللقاح متوفر في كل المراكز\n"
                    + "رئيس البلدية: محطة المياه الجديدة ستعمل قبل الصيف"))
        .containsExactly(
            ":|نقيب المحامين|سنقاضي كل من يعتدي على زميل",
            ":|وزير الصحة|اللقاح متوفر في كل المراكز",
            ":|رئيس البلدية|محطة المياه الجديدة ستعمل قبل الصيف");
  }

  @Test
  void partsStayWithTheirWhole() {
    assertThat(read("وأكدت الشرطة مقتل عشرة أشخاص في الحادث، بينهم طفلان وامرأة."))
        .containsExactly("أكدت|الشرطة|مقتل عشرة أشخاص في الحادث، بينهم طفلان وامرأة");
  }

  @Test
  void callOfNobodyInACircumstance() {
    assertThat(read("استمر القصف أمس على أحياء المدينة رغم الدعوة إلى اجتماع جديد في العاصمة."))
        .isEmpty();
  }

  @Test
  void nothingWhereNobodySpeaks() {
    assertThat(read("وصل الوفد إلى العاصمة مساء أمس، والتقى عددا من المسؤولين في مقر الوزارة."))
        .isEmpty();
  }

  @Test
  void cueLettersLeaveTheConjunctionOut() {
    assertThat(read("فأوضح المتحدث أن الطريق مغلق.").get(0)).startsWith("أوضح|المتحدث|");
  }

  @Test
  void sameTextSameResult() {
    String body = "وأعلن البنك المركزي أنه سيرفع سعر الفائدة، مضيفا أن القرار اتخذ بالإجماع.";
    assertThat(read(body)).isEqualTo(read(body));
  }
}
