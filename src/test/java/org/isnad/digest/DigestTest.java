package org.isnad.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static ClaimRecord claim(
      String id, String article, int start, String content, String type, double worth) {
    String json =
        """
        {"schema":"isnad-claim/1","id":"%s","article":{"id":"%s","title":"%s","url":"%s"},
         "speaker":{"name":"سالم العلي"},"content":[{"text":"%s","start":%d,"end":%d}],
         "claimType":"%s","checkWorthiness":%s,"confidence":1}
        """;
    return Json.read(
        String.format(
            java.util.Locale.ROOT,
            json,
            id,
            article,
            "عنوان <img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            content,
            start,
            start + content.length(),
            type,
            worth),
        ClaimRecord.class);
  }

  @Test
  void factsComeByWorthAndOthersDoNot() {
    List<DigestItem> items =
        Digest.of(
            List.of(
                claim("1", "a", 0, "بلغ عدد القتلى 28", "fact", 0.5),
                claim("2", "b", 0, "تراجع إنتاج القمح كثيرا", "fact", 0.9),
                claim("3", "c", 0, "سترتفع الأسعار", "prediction", 0.95)),
            20,
            c -> List.of());

    assertThat(items).extracting(item -> item.claim().id()).containsExactly("2", "1");
  }

  @Test
  void aStatementOfTwoArticlesComesOnceAndNestedClaimsOnce() {
    List<DigestItem> items =
        Digest.of(
            List.of(
                claim("1", "a", 10, "بلغ عدد القتلى في القصف 28 شخصا", "fact", 0.9),
                claim("2", "b", 0, "إن عدد القتلى في القصف بلغ 28 شخصا", "fact", 0.8),
                claim("3", "a", 14, "عدد القتلى", "fact", 0.7)),
            20,
            c -> List.of());

    assertThat(items).hasSize(1);
    assertThat(items.get(0).others()).extracting(ClaimRecord::id).containsExactly("2");
  }

  @Test
  void nothingOfAnArticleBecomesMarkup() {
    List<DigestItem> items =
        Digest.of(
            List.of(claim("1", "a", 0, "<script>alert(1)</script>\u202Eقتل 28", "fact", 0.9)),
            20,
            c -> List.of());
    String page = DigestPage.of(items);

    assertThat(page)
        .doesNotContain("<script", "<img", "href=\"javascript", "\u202E")
        .contains("&lt;script&gt;", "dir=\"rtl\"");
    assertThat(DigestText.of(items)).doesNotContain("\u202E").contains("قتل 28");
  }
}
