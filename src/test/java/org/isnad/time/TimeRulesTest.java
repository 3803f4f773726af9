package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.model.Article;
import org.isnad.model.TimeExpression;
import org.isnad.quantity.Facts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of times reads its own example, seen from Friday 2017-03-10. */
class TimeRulesTest {
  private static final String DAY = "2017-03-10";

  private static String shown(List<TimeExpression> times) {
    return times.stream()
        .map(t -> t.type().label() + " " + t.value().orElse("null"))
        .collect(Collectors.joining("; "));
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return Table.load(Grammar.PATH).rows().stream()
        .filter(row -> !row.get("example").isEmpty())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("rule") + " " + row.get("example"), () -> readsWhole(row)));
  }

  @TestFactory
  Stream<DynamicTest> counterExamples() {
    Map<String, String> values =
        Table.load(Grammar.PATH).rows().stream()
            .collect(Collectors.toMap(row -> row.get("rule"), row -> row.get("value")));
    return Table.load("/org/isnad/time/counter-examples.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("rule") + " not " + row.get("text"),
                    () -> readsOtherwise(row, values.getOrDefault(row.get("rule"), ""))));
  }

  private static void readsOtherwise(Table.Row row, String value) {
    List<String> read =
        Facts.times(row.require("text"), DAY).stream().map(t -> t.value().orElse("null")).toList();
    assertThat(value).as("no such rule: " + row.get("rule")).isNotEmpty();
    assertThat(read).as(row.get("text")).doesNotContain(value);
  }

  private static void readsWhole(Table.Row row) {
    String example = row.get("example");
    List<TimeExpression> times = Facts.times(example, DAY);
    assertThat(times).as(example).hasSize(1);
    assertThat(times.get(0).span().of(example)).isEqualTo(example);
    assertThat(times.get(0).value().orElse("null")).as(example).isEqualTo(row.require("value"));
  }

  @ParameterizedTest
  @CsvSource({
    "14 مارس 2017, DATE 2017-03-14",
    "14 آذار/مارس, DATE 2017-03-14",
    "14 مارس/آذار, DATE 2017-03-14",
    "14/3/2017, DATE 2017-03-14",
    "شباط, DATE 2017-02",
    "في غشت الماضي, DATE 2016-08",
    "جويلية 2012, DATE 2012-07",
    "الخميس الماضي, DATE 2017-03-09",
    "قبل ثلاثة أيام, DATE 2017-03-07",
    "منذ 2011, DATE 2011",
    "خلال الأيام الثلاثة المقبلة, DURATION P3D",
    "التسعينيات, DATE 199",
    "القرن الماضي, DATE 19"
  })
  void reads(String text, String expected) {
    assertThat(shown(Facts.times(text, DAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أحد المسؤولين",
        "في آن واحد",
        "قوى 14 آذار",
        "القانون رقم 10 لسنة 1979",
        "3000 جندي",
        "حالات كثيرة",
        "دستور 2011",
        "لم تفتح الوصاية باب الحوار",
        "إن باب الوزارة مفتوح",
        "قال أب لطفلين إنه ينتظر",
        "ومارس الوسطاء الضغط على الطرفين",
        "على بعد 430 سنة ضوئية من الأرض",
        "ذكرى الخميس الأسود"
      })
  void isNoTime(String text) {
    assertThat(shown(Facts.times(text, DAY))).isEmpty();
  }

  /** What is read of a sentence: the last of its times. */
  @ParameterizedTest
  @CsvSource({
    "استقر الوضع في آب, 2017-08",
    "بدأ ذلك بآب الماضي, 2016-08",
    "التقى الطرفان في مارس, 2017-03",
    "نزحوا منذ تجدد القتال في أكتوبر, 2016-10",
    "ستعقد الجلسة في أكتوبر, 2017-10",
    "بلغ الربح مليونا في الربع الأول من 2017 مقابل نصفه في الفترة المماثلة من العام الماضي, 2016-Q1",
    "ارتفعت الصادرات في تشرين الأول 2015 مقارنة بالشهر نفسه من العام السابق, 2014-10",
    "وقع الاتفاق يوم 3 مارس 2017 ويوقعه الباقون قبل العشرين من الشهر نفسه, 2017-03-20",
    "ألقي القبض عليهم في 13 يناير 2017 وأفرج عنهم في اليوم نفسه, 2017-01-13",
    "استغنت عن وجبة في اليوم, null",
    "طالبوا بالتقرير قبل 48 ساعة من الاجتماع, PT48H",
    "الفراغ قبل أقل من شهرين على فتح الصناديق, P2M",
    "طلبوا بين 36 و48 ساعة, null"
  })
  void readsLast(String text, String expected) {
    List<TimeExpression> times = Facts.times(text, DAY);
    assertThat(times.get(times.size() - 1).value().orElse("null")).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2017-03, 2017-02", "2017, 2017-02"})
  void resolvesAgainstWhatIsKnown(String published, String expected) {
    assertThat(shown(Facts.times("فبراير الماضي", published))).isEqualTo("DATE " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "الخبر¶الجزائر، 14 مارس 2017¶قال الوزير أمس إن الأمور جيدة جدا في كل مكان, 2017-03-13",
    "الخبر¶قال الوزير أمس إن الأمور جيدة, null"
  })
  void readsADateLine(String text, String expected) {
    Article article = Article.of("x", text.replace('¶', '\n'));
    List<TimeExpression> times = Facts.times(Facts.segmented(article));
    assertThat(times.get(times.size() - 1).value().orElse("null")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ارتفعت الأرباح في الربع الثاني من 2012. وكانت أقل في العام الماضي, 2011",
    "أقرت الموازنة لعام 2012 أمس. وتزيد في العام المقبل, 2013",
    "صدر القانون رقم 10 لسنة 1979 أمس. ويعدل في العام المقبل, null",
    "تأسس عام 2011 وتوسع في العام الماضي, null"
  })
  void takesTheYearThatTheTextIsOf(String text, String expected) {
    List<TimeExpression> times = Facts.times(Facts.segmented(Article.of("x", text)));
    assertThat(times.get(times.size() - 1).value().orElse("null")).isEqualTo(expected);
  }
}
