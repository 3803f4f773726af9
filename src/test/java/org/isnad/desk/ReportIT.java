package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.browser.Browser;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldReader;
import org.isnad.eval.GoldSet;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * How people use the report, in a real browser. {@code -Ddesk.record=true} also saves screenshots
 * to {@code docs}.
 */
class ReportIT {
  @TempDir static Path folder;
  static OpenReport report;
  static Browser browser;
  static Astana astana;

  @BeforeAll
  static void start() throws Exception {
    report = new OpenReport(folder);
    browser = report.browser;
    astana = report.astana;
  }

  @AfterAll
  static void stop() {
    if (report != null) {
      report.close();
    }
  }

  @Test
  void aFactCheckerFiltersFollowsAndCorrects() throws Exception {
    report.open("astana", astana.data());
    browser.type("#search", "عَلّوش");
    assertThat(browser.all("#cards .card")).hasSize(8);
    browser.type("#search", "");
    browser.click("#facet-speaker input[data-value='محمد علوش']");
    assertThat(browser.all("#cards .card")).hasSize(8);

    ClaimRecord claim = withFigure();
    browser.click("#cards .card[data-id='" + claim.id() + "'] a");
    browser.await("return document.querySelector('#detail h3') !== null");
    assertThat(browser.text("#detail")).contains("محمد علوش", "28 مجزرة", "2017-02", "model:");
    assertThat(report.letters("content")).isEqualTo(claim.content().get(0).text());
    assertThat(report.letters("source")).isEqualTo("علوش");
    assertThat(report.letters("cue")).isEqualTo("أضاف");
    assertThat(inView(".content.on")).isEqualTo(true);
    report.record("docs/report.png", 1440, 900);
    report.record("docs/report-phone.png", 390, 844);

    browser.click("#correct");
    browser.type("#fix-speaker", "أسامة أبو زيد");
    browser.click("#save");
    assertThat(browser.text("#detail h3")).isEqualTo("أسامة أبو زيد");
    browser.click("#gold");
    browser.download("rassd-astana.txt");
    GoldSet gold = GoldReader.read(List.of(browser.download("rassd-astana.json")));
    assertThat(gold.problems()).isEmpty();
    assertGold(gold.articles().get(0).attributions(), claim);
    assertThat(browser.complaints()).isEmpty();
  }

  private static ClaimRecord withFigure() {
    return astana.claims().stream()
        .filter(
            claim ->
                "محمد علوش".equals(claim.speaker().name())
                    && claim.figures().stream().anyMatch(f -> "28 مجزرة".equals(f.text())))
        .findFirst()
        .orElseThrow();
  }

  /** Every claim comes back with its spans, and the corrected one with its new speaker. */
  private static void assertGold(List<GoldAttribution> gold, ClaimRecord corrected) {
    assertThat(gold).hasSameSizeAs(astana.claims());
    for (int i = 0; i < gold.size(); i++) {
      ClaimRecord claim = astana.claims().get(i);
      assertThat(gold.get(i).cue()).isEqualTo(claim.cue());
      assertThat(gold.get(i).source()).isEqualTo(claim.speaker().mention());
      assertThat(gold.get(i).content()).isEqualTo(claim.content());
      assertThat(gold.get(i).figures()).hasSameSizeAs(claim.figures());
      assertThat(gold.get(i).act()).isEqualTo(claim.act());
      assertThat(gold.get(i).speaker())
          .isEqualTo(claim == corrected ? "أسامة أبو زيد" : claim.speaker().name());
    }
  }

  @Test
  void aLinkOpensItsClaim() throws Exception {
    ClaimRecord claim = astana.claims().get(9);
    report.open("link", astana.data(), "#claim-" + claim.id());

    assertThat(report.letters("content"))
        .isEqualTo(claim.content().stream().map(TextSpan::text).reduce("", String::concat));
    assertThat(browser.all(".card[aria-current]")).hasSize(1);
  }

  @Test
  void theJsonOfAClaimIsItsLine() throws Exception {
    report.open("json", astana.data());
    browser.run(
        "window.copied = []; Object.defineProperty(navigator, 'clipboard',"
            + " {value: {writeText: async (text) => { window.copied.push(text); }}});");
    for (ClaimRecord claim : astana.claims()) {
      browser.run("location.hash = '#claim-' + arguments[0]", claim.id());
      browser.await(
          "return document.querySelector('.card[aria-current]')?.dataset.id === arguments[0]",
          claim.id());
      browser.run("document.querySelectorAll('#detail .actions button')[2].click()");
    }
    List<ClaimRecord> copied = new ArrayList<>();
    for (Object line : (List<?>) browser.run("return window.copied")) {
      copied.add(Json.read(String.valueOf(line), ClaimRecord.class));
    }
    assertThat(copied).isEqualTo(astana.claims());
  }

  @Test
  void whatIsPointedAtIsExplained() throws Exception {
    report.open("pointed", astana.data());
    browser.click("#cards .card a");
    browser.await("return document.querySelector('#detail h3') !== null");
    browser.pointAt("#text .seg:has(.cue:not(.on))");
    browser.await("return document.querySelector('#detail .ref-no').textContent === '2'");
    assertThat(browser.text("#detail")).contains("محمد علوش", "رئيس الوفد العسكري");
    browser.pointAt("#search");
    browser.await("return document.querySelector('#detail .ref-no').textContent === '1'");
  }

  @Test
  void aClaimIsCopiedAsCitationAndAsDraftOfACheck() throws Exception {
    ClaimRecord claim = withFigure();
    report.open("copied", astana.data(), "#claim-" + claim.id());
    browser.run(
        "window.copied = []; Object.defineProperty(navigator, 'clipboard',"
            + " {value: {writeText: async (text) => { window.copied.push(text); }}});"
            + "document.querySelectorAll('#detail .actions button')"
            + ".forEach((button, at) => { if (at === 1 || at === 3) button.click(); });");
    List<?> copied = (List<?>) browser.run("return window.copied");

    assertThat(String.valueOf(copied.get(0)))
        .startsWith("محمد علوش (رئيس الوفد العسكري لقوى الثورة السورية): «ما حصلنا عليه")
        .endsWith("2017-03");
    Map<?, ?> review = Json.read(String.valueOf(copied.get(1)), Map.class);
    assertThat(review.get("@type")).isEqualTo("ClaimReview");
    assertThat(review.get("claimReviewed")).isEqualTo(claim.content().get(0).text());
    assertThat(review.get("reviewRating").toString()).contains("alternateName=}");
  }

  @Test
  void theKeyboardIsEnough() throws Exception {
    report.open("keys", astana.data());
    browser.find("#cards .card a").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
    assertThat(focused("closest('.card').dataset.id")).isEqualTo(astana.claims().get(1).id());
    browser.find("#cards .card:nth-child(2) a").sendKeys(Keys.ENTER);
    browser.await("return document.activeElement.className === 'ref'");
    assertThat(focused("getAttribute('aria-label')")).startsWith("تصريح 2: محمد علوش");
    browser.find("#text .ref[data-on]").sendKeys("j");
    browser.await(
        "return document.querySelector('.card[aria-current]')?.dataset.id === arguments[0]",
        astana.claims().get(2).id());
    browser.find("#text .ref[data-on]").sendKeys(Keys.ESCAPE);
    assertThat(focused("closest('.card').dataset.id")).isEqualTo(astana.claims().get(2).id());
    browser.find("#view-pictures").sendKeys(Keys.ENTER);
    browser.find("#pictures .cell").sendKeys(Keys.SPACE);
    assertThat(browser.run("return document.body.dataset.view")).isEqualTo("list");
    assertThat(browser.all("#filters input[data-value]:checked")).hasSize(2);
  }

  private static String focused(String property) {
    return String.valueOf(browser.run("return document.activeElement." + property));
  }

  private static Object inView(String selector) {
    return browser.run(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
            + "const view = document.getElementById('text').getBoundingClientRect();"
            + "return box.top >= view.top && box.top < view.bottom;",
        selector);
  }
}
