package org.isnad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Figure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  private static String shown(Figure figure) {
    String value =
        figure
            .value()
            .map(
                v ->
                    v.isRange()
                        ? v.low().toPlainString() + ".." + v.high().toPlainString()
                        : v.low().toPlainString())
            .orElse("null");
    return value + " " + figure.unit().orElse("-") + " " + figure.kind().label();
  }

  private static String shown(List<Figure> figures) {
    return figures.stream().map(QuantityReaderTest::shown).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "وقوع 28 مجزرة في البلاد, 28 مجزرة count",
    "اعتقال 13 ألف معتقلة, 13000 معتقلة count",
    "نحو 40 بالمئة, 40 - percent",
    "رصد مليوني دولار, 2000000 USD money",
    "مقتل ثلاثة أشخاص, 3 أشخاص count",
    "قتل شخصان في الهجوم, 2 شخصان count",
    "عشرات القتلى, null القتلى count",
    "بين 10 و15 قتيلا, 10..15 قتيلا count",
    "ما بين 10 و40 الف جندي, 10000..40000 جندي count",
    "من 10 إلى 15 دولارا, 10..15 USD money",
    "شهرين أو ثلاثة أشهر, 2..3 أشهر measure",
    "42 دينار كويتي, 42 KWD money",
    "42 دينارا, 42 دينارا money",
    "نصف سكانها, 50 سكانها percent",
    "ثلثا الأعضاء, 66.666667 الأعضاء percent",
    "لتر ونصف, 1.5 لتر measure",
    "الدول الثلاث, 3 الدول count",
    "المرتبة الثالثة, 3 - ordinal",
    "ثاني أكبر منتج, 2 منتج ordinal",
    "1.500 درهم, 1500 درهم money",
    "13 000 جندي, 13000 جندي count",
    "8 ملايين و752 ألف ناخب, 8752000 ناخب count",
    "40 بالمئة من السكان, 40 السكان percent",
    "7 من أصحاب الشهائد, 7 أصحاب count",
    "4 أيام, 4 أيام measure",
    "مليونا و600 ألف فلاح, 1600000 فلاح count",
    "إن 3 من كل 4 أطفال خارج المدرسة, 75 أطفال percent",
    "واحدة من كل خمس شركات, 20 شركات percent",
    "سترتفع من 25 إلى 40 في المائة, 25 - percent; 40 - percent",
    "تراجع الإنتاج إلى النصف, 50 - percent",
    "في يوم واحد, 1 يوم measure",
    "يتزودون بالماء يوما واحدا, 1 يوما measure",
    "إضراب بيومين, 2 يومين measure",
    "صور كاميرتين, 2 كاميرتين count",
    "و800 بطانية, 800 بطانية count",
    "خسائر 1.5 مليار دولار أو 3 مليارات, 1500000000 USD money; 3000000000 USD money",
    "قفز من 11 ألفا إلى 17 ألف ريال, 11000 ريال money; 17000 ريال money"
  })
  void reads(String text, String expected) {
    assertThat(shown(Facts.figures(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قرار مجلس الأمن 2254 الصادر",
        "يوم 14 مارس 2017",
        "عام 2011",
        "الساعة 15:30",
        "قمة مجموعة العشرين في الصين",
        "جائحة كوفيد-19 في البلاد",
        "المادة 33 من الإعلان",
        "أحد المسؤولين في الوزارة",
        "لم تنفذ وعدا واحدا",
        "الدورة الثانية للبرلمان",
        "شركة ميتا الأمريكية",
        "كمية التداول كبيرة",
        "حركة طالبان الأفغانية",
        "قال بوتين في موسكو",
        "الحكومتان اتفقتا",
        "يوم الثلاثاء الماضي",
        "ربع النهائي",
        "دفع ببطلان الإذن",
        "تمتين العلاقة",
        "لم يحذف ثانية واحدة",
        "في النصف الثاني",
        "مهرجان واحد"
      })
  void isNoQuantity(String text) {
    assertThat(shown(Facts.figures(text))).isEmpty();
  }

  @Test
  void linksPartsToTheirWholes() {
    String text = "أكد وقوع 28 مجزرة، ثمان منها في حلب.";
    List<Figure> figures = Facts.figures(text);
    assertThat(shown(figures)).isEqualTo("28 مجزرة count; 8 مجزرة count");
    assertThat(figures.get(1).partOf().map(span -> span.of(text))).contains("28 مجزرة");
  }

  @Test
  void linksOutOfAWhole() {
    String text = "فاز بـ 80 مقعدا من أصل 395 مقعدا";
    List<Figure> figures = Facts.figures(text);
    assertThat(figures.get(0).partOf().map(span -> span.of(text))).contains("395 مقعدا");
  }

  @Test
  void takesMoneyFromTheCountryThatIsPaidWith() {
    String text = "بلغت المداخيل 912 مليون دينار تونسي.\nوتقدر الخسائر بـ 15 مليار دينار.";
    assertThat(shown(Facts.figures(text).get(1))).isEqualTo("15000000000 TND money");
  }

  @Test
  void takesMoneyFromTheCountryOfTheArticle() {
    String text = "أعلنت الحكومة في تونس خطة.\nوقالت تونس إنها رصدت 10 آلاف دينار.";
    List<Figure> figures = Facts.figures(text);
    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).unitCode()).contains("TND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "\uD800", "«»", "و و و 1 / / 2 - - 3", "((((1"})
  void acceptsAnything(String text) {
    assertThat(Facts.figures(text)).isNotNull();
    assertThat(Facts.times(Facts.segmented(Article.of("x", text)))).isNotNull();
  }

  @Test
  void keepsSpansInsideTheText() {
    String text = "قُتِلَ ٢٨ شَخْصًا، وأُصيب «١٣» آخَرون بنسبة ٤٠٪ في ۱۲ مدينة.";
    for (Figure figure : Facts.figures(text)) {
      assertThat(figure.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(figure.kind()).isIn((Object[]) Kind.values());
    }
  }
}
