package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPageTest {
  private static final String EVIL =
      "</script><script>hurt()</script><img src=x onerror=hurt()>\u202e\u2066\ud800 \u2028\"'&<!--";
  private static final Pattern TOP_LEVEL =
      Pattern.compile("(?m)^(?:async )?(?:function|const|let|class) (\\w+)");

  @Test
  void markupInAnArticleStaysText() {
    String text = "عنوان " + EVIL + "\nقال علوش إن المعارضة " + EVIL + " لن تذهب";
    Article article =
        new Article(
            EVIL, EVIL, text, Optional.of(EVIL), Optional.of(EVIL), Optional.empty(), Map.of());
    var claim = Claims.of(EVIL, EVIL, text, "قال", "إن المعارضة " + EVIL + " لن تذهب");

    String page = DeskPage.report(DeskData.json(List.of(claim), Map.of(EVIL, article))).html();

    assertThat(count(page, "<script")).isEqualTo(2);
    assertThat(count(page, "</script>")).isEqualTo(2);
    assertThat(page).doesNotContain("<img").doesNotContain("<!--").doesNotContain("\ud800");
    assertThat(page).contains("\\uD800");
  }

  @Test
  void thePolicyNamesTheOneScriptAndStyle() throws Exception {
    DeskPage page = DeskPage.report("{}");

    String script = between(page.html(), "<script type=\"module\">", "</script>");
    String style = between(page.html(), "<style>", "</style>");
    assertThat(page.policy())
        .startsWith("default-src 'none'")
        .contains("script-src 'sha256-" + hash(script) + "'")
        .contains("style-src 'sha256-" + hash(style) + "'")
        .doesNotContain("unsafe")
        .doesNotContain("connect-src");
    assertThat(page.html()).contains("content=\"" + page.policy() + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.js"})
  void modulesShareNoName(String entry) {
    Matcher name = TOP_LEVEL.matcher(ScriptBundle.of(entry));
    List<String> names = new ArrayList<>();
    while (name.find()) {
      names.add(name.group(1));
    }
    assertThat(names).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.js"})
  void scriptsWriteNoMarkup(String entry) {
    assertThat(ScriptBundle.of(entry))
        .doesNotContain("innerHTML")
        .doesNotContain("outerHTML")
        .doesNotContain("insertAdjacentHTML")
        .doesNotContain("document.write")
        .doesNotContain("eval(")
        .doesNotContainPattern("(?m)^(import|export) ");
  }

  @Test
  void everyWordOfThePageIsInBothLanguages() {
    String words = WebResources.read("words.js");
    Matcher used =
        Pattern.compile("data-(?:t|hint|label)=\"(\\w+)\"").matcher(WebResources.read("desk.html"));
    TreeSet<String> missing = new TreeSet<>();
    while (used.find()) {
      if (!words.contains("\n  " + used.group(1) + ": ['")) {
        missing.add(used.group(1));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theSameDataGiveTheSamePage() {
    assertThat(Stream.generate(() -> DeskPage.report("{\"a\":1}").html()).limit(3).distinct())
        .hasSize(1);
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  private static String between(String text, String open, String close) {
    int from = text.indexOf(open) + open.length();
    return text.substring(from, text.indexOf(close, from));
  }

  private static String hash(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
