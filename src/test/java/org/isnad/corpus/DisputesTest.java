package org.isnad.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What stands against each other and what does not; the tables row by row. */
class DisputesTest {
  private static final Disputes DISPUTES = Disputes.load();
  private static final WordClasses CLASSES = WordClasses.load();

  @Test
  void guarantorOrNot() {
    List<Dispute> found =
        DISPUTES.find(
            List.of(
                claim("a", "علوش", "assert", "أن روسيا ليست ضامنا لاتفاق التهدئة"),
                claim("a", "ماتوزوف", "assert", "إن روسيا تمارس دور الضامن")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo("negation");
    assertThat(found.get(0).point()).isEqualTo("ضامن");
  }

  @Test
  void denialOfWhatAnotherSays() {
    List<Dispute> found =
        DISPUTES.find(
            List.of(
                claim("a", "السائقون", "assert", "إغلاق معبر الجبل أمام شاحنات الوقود"),
                claim("a", "الوزارة", "deny", "إغلاق معبر الجبل أمام الشاحنات")));
    assertThat(found).extracting(Dispute::kind).containsExactly("denial");
  }

  @Test
  void opposites() {
    List<Dispute> found =
        DISPUTES.find(
            List.of(
                claim("a", "الوزير", "assert", "أن البطالة انخفضت"),
                claim("a", "النقابة", "assert", "أن البطالة ارتفعت")));
    assertThat(found).extracting(Dispute::kind).containsExactly("antonym");
  }

  @Test
  void sameSpeakerSameViewOtherArticleAreNoDispute() {
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "علوش", "assert", "أن روسيا ليست ضامنا"),
                    claim("a", "محمد علوش", "assert", "أن روسيا تمارس دور الضامن"),
                    claim("b", "ماتوزوف", "assert", "أن روسيا تمارس دور الضامن"))))
        .isEmpty();
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "علوش", "assert", "أن روسيا ليست ضامنا"),
                    claim("a", "صبرا", "assert", "أن روسيا ليست ضامنا لأحد"))))
        .isEmpty();
  }

  @Test
  void whoRefusesTooDoesNotDispute() {
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "النقابة", "assert", "رفض إغلاق معبر الجبل أمام شاحنات الوقود"),
                    claim("a", "الوزارة", "deny", "إغلاق معبر الجبل أمام الشاحنات"))))
        .isEmpty();
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "النقابة", "assert", "لا أسس لفتح تحقيق في حريق السوق"),
                    claim("a", "الشرطة", "assert", "لا أسس قانونية لفتح تحقيق في حريق السوق"))))
        .isEmpty();
  }

  @Test
  void attributesAndIdleNegationsOpposeNothing() {
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "الوزير", "assert", "أن كلفة الأثر المباشر للجفاف كبيرة"),
                    claim("a", "البنك", "assert", "أن كلفة الأثر غير المباشر للجفاف كبيرة"))))
        .isEmpty();
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "الوزير", "assert", "أن المعبر مفتوح أمام الشاحنات"),
                    claim("a", "السائقون", "assert", "أن المعبر لا يزال مفتوحا أمام الشاحنات"))))
        .isEmpty();
  }

  @Test
  void spellingsOfANameAreOneSpeaker() {
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "نيتانياهو", "assert", "إغلاق معبر الجبل أمام شاحنات الوقود"),
                    claim("a", "بنيامين نتنياهو", "deny", "إغلاق معبر الجبل أمام الشاحنات"))))
        .isEmpty();
  }

  @Test
  void whatIsSaidOnlyByTheWayIsNoDispute() {
    assertThat(
            DISPUTES.find(
                List.of(
                    claim(
                        "a",
                        "السائقون",
                        "assert",
                        "أن أصحاب المخازن القديمة في القرى البعيدة خسروا مواسم التفاح والعنب هذه"
                            + " السنة كلها منذ إغلاق معبر الجبل أمام شاحنات الفلاحين الصغار"),
                    claim("a", "الوزارة", "deny", "إغلاق معبر الجبل أمام الشاحنات"))))
        .isEmpty();
  }

  @Test
  void acrossArticlesMuchMustBeShared() {
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "السائقون", "assert", "إغلاق معبر الجبل الشرقي أمام شاحنات الوقود"),
                    claim("b", "الوزارة", "deny", "إغلاق معبر الجبل الشرقي أمام الشاحنات"))))
        .extracting(Dispute::kind)
        .containsExactly("denial");
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "السائقون", "assert", "إغلاق معبر الجبل أمام سيارات السكان"),
                    claim("b", "الوزارة", "deny", "إغلاق معبر الجبل أمام شاحنات الوقود"))))
        .isEmpty();
  }

  @Test
  void notOnlyIsNoNegation() {
    assertThat(
            DISPUTES.find(
                List.of(
                    claim("a", "علوش", "assert", "أن البلاد لا تواجه أزمة وقود فقط"),
                    claim("a", "صبرا", "assert", "أن البلاد تواجه أزمة وقود"))))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfOppositesByItsExample() {
    return Table.load("/org/isnad/lexicon/antonyms.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("example"),
                    () -> {
                      String[] sides = row.require("example").split(" / ");
                      assertThat(stems(sides[0]))
                          .anyMatch(
                              x ->
                                  stems(sides[1]).stream()
                                      .anyMatch(y -> CLASSES.areOpposite(x, y)));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyClassOfWordsByItsExample() {
    return Table.load("/org/isnad/lexicon/matter-words.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("class") + ": " + row.require("example"),
                    () ->
                        assertThat(WordKey.words(row.require("example")))
                            .anyMatch(
                                w ->
                                    switch (row.require("class")) {
                                      case "negation" -> CLASSES.isNegation(w);
                                      case "limiting" -> CLASSES.isLimiting(w);
                                      case "privative" -> CLASSES.isPrivative(w);
                                      case "idle" -> CLASSES.isIdle(w);
                                      case "refusing" -> CLASSES.isRefusing(w);
                                      case "disclaiming" -> CLASSES.isDisclaiming(w);
                                      case "unreal" -> CLASSES.isUnreal(w);
                                      default -> CLASSES.isFunction(w);
                                    })));
  }

  private static List<String> stems(String text) {
    return WordKey.words(text).stream().map(WordKey::stem).toList();
  }

  static ClaimRecord claim(String article, String speaker, String act, String text) {
    return Json.read(
        """
        {"id": "%s", "article": {"id": "%s"}, "speaker": {"name": "%s"}, "act": "%s",
         "content": [{"text": "%s", "start": 0, "end": 1}]}
        """
            .formatted(speaker + text.length(), article, speaker, act, text),
        ClaimRecord.class);
  }
}
