package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.junit.jupiter.api.Test;

class DeskDataTest {
  private static final String TEXT = "😀 عنوان\nقال علوش إن المعارضة لن تذهب.";
  private static final ClaimRecord CLAIM =
      Claims.of("id1", "x", TEXT, "قال", "إن المعارضة لن تذهب");

  @Test
  void aClaimPointsIntoTheTextOfItsArticle() {
    Data data = read(DeskData.json(List.of(CLAIM), Claims.articles("x", TEXT)));

    assertThat(data.articles()).singleElement().extracting(Shown::text).isEqualTo(TEXT);
    List<Integer> cue = data.claims().get(0).cue();
    assertThat(TEXT.substring(cue.get(0), cue.get(1))).isEqualTo("قال");
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    String json = DeskData.json(List.of(CLAIM), Claims.articles("x", TEXT));

    assertThat(json).doesNotContain("null").doesNotContain("[]").doesNotContain("\"via\"");
  }

  @Test
  void anArticleWithoutClaimsIsThereToo() {
    Data data = read(DeskData.json(List.of(), Claims.articles("x", TEXT)));

    assertThat(data.articles()).hasSize(1);
    assertThat(data.claims()).isEmpty();
  }

  @Test
  void claimsOfOneIdStayApart() {
    Data data = read(DeskData.json(List.of(CLAIM, CLAIM), Claims.articles("x", TEXT)));

    assertThat(data.claims()).extracting(ShownId::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void claimsOfAnotherTextAreRefused() {
    assertThatThrownBy(
            () -> DeskData.json(List.of(CLAIM), Claims.articles("x", TEXT.replace("قال", "ذكر"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id1")
        .hasMessageContaining("«قال»");
  }

  @Test
  void withoutArticlesAClaimKeepsItsLine() {
    assertThat(DeskData.json(List.of(CLAIM), Map.of())).contains("\"line\":\"{");
  }

  private static Data read(String json) {
    return Json.read(json, Data.class);
  }

  record Data(List<Shown> articles, List<ShownId> claims) {}

  record Shown(String id, String text) {}

  record ShownId(String id, List<Integer> cue) {}
}
