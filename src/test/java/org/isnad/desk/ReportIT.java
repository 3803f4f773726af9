package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.browser.Browser;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldReader;
import org.isnad.eval.GoldSet;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;
import org.isnad.model.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report in a real browser. {@code -Ddesk.record=true} also saves screenshots to {@code docs}
 * and the measured times to {@code reports/desk.md}.
 */
class ReportIT {
  private static final boolean RECORD = Boolean.getBoolean("desk.record");

  @TempDir static Path folder;
  static Browser browser;
  static Astana astana;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(folder);
    astana = Astana.read();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aFactCheckerFiltersFollowsAndCorrects() throws Exception {
    open("astana", astana.data());
    browser.type("#search", "عَلّوش");
    assertThat(browser.all("#cards .card")).hasSize(8);
    browser.type("#search", "");
    browser.click("#facet-speaker input[data-value='محمد علوش']");
    assertThat(browser.all("#cards .card")).hasSize(8);

    ClaimRecord claim = withFigure();
    browser.click("#cards .card[data-id='" + claim.id() + "'] a");
    browser.await("return document.querySelector('#detail h3') !== null");
    assertThat(browser.text("#detail")).contains("محمد علوش", "28 مجزرة", "2017-02", "model:");
    assertThat(letters("content")).isEqualTo(claim.content().get(0).text());
    assertThat(letters("source")).isEqualTo("علوش");
    assertThat(letters("cue")).isEqualTo("أضاف");
    assertThat(inView(".content.on")).isEqualTo(true);
    record("docs/report.png", 1440, 900);
    record("docs/report-phone.png", 390, 844);

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
    open("link", astana.data(), "#claim-" + claim.id());

    assertThat(letters("content"))
        .isEqualTo(claim.content().stream().map(TextSpan::text).reduce("", String::concat));
    assertThat(browser.all(".card[aria-current]")).hasSize(1);
  }

  @Test
  void theJsonOfAClaimIsItsLine() throws Exception {
    open("json", astana.data());
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
    open("pointed", astana.data());
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
    open("copied", astana.data(), "#claim-" + claim.id());
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
  void aHostileArticleIsShownAsText() throws Exception {
    String evil =
        "</script><script>window.hurt=1</script><img src=x onerror=window.hurt=2>"
            + "<svg onload=window.hurt=3>\u202e\u2067\ud800\" onmouseover=\"window.hurt=4\"'{{data}}";
    String text = evil + "\nقال علوش إن المعارضة " + evil + " لن تذهب إلى أستانا";
    Article article =
        new Article(
            evil,
            evil,
            text,
            Optional.of("javascript:window.hurt=5//" + evil),
            Optional.of(evil),
            Optional.empty(),
            Map.of());
    ClaimRecord claim =
        Claims.of(evil, evil, text, "قال", "إن المعارضة " + evil + " لن تذهب إلى أستانا");
    String line = Json.write(claim).replace("محمد علوش", "<b onclick=window.hurt=6>\u202eعلوش</b>");
    ClaimRecord hostile = Json.read(line, ClaimRecord.class);

    open("hostile", DeskData.json(List.of(hostile), Map.of(evil, article)));
    browser.click("#cards .card a");
    browser.click("#view-pictures");
    browser.click("#view-claims");
    browser.click("#cards .card a");
    browser.click("#correct");
    browser.click("#language");

    assertThat(browser.run("return window.hurt === undefined")).isEqualTo(true);
    assertThat(browser.all("#text img, #cards img, b[onclick], svg[onload]")).isEmpty();
    assertThat(browser.all("script")).hasSize(2);
    assertThat(browser.all("a[href^=javascript]")).isEmpty();
    assertThat(browser.text("#text")).contains("<script>window.hurt=1</script>");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void nothingStandsInTheWayOfAnybody() throws Exception {
    open("axe", astana.data());
    assertThat(browser.barriers()).isEmpty();
    browser.click("#cards .card a");
    browser.await("return document.getElementById('correct') !== null");
    assertThat(browser.barriers()).isEmpty();
    browser.click("#correct");
    assertThat(browser.barriers()).isEmpty();
    browser.click("#view-pictures");
    record("docs/report-pictures.png", 1440, 900);
    assertThat(browser.barriers()).isEmpty();
    browser.click("#language");
    assertThat(browser.run("return document.documentElement.dir")).isEqualTo("ltr");
    assertThat(browser.barriers()).isEmpty();
    browser.click("#language");
  }

  @Test
  void lettersStayJoinedAcrossTheBordersOfMarks() throws Exception {
    open("joined", astana.data());
    Object widths =
        browser.run(
            "const make = (parts) => { const p = document.createElement('p');"
                + " p.style.display = 'inline-block';"
                + " parts.forEach(([letters, name]) => { const s = document.createElement('span');"
                + " s.className = name; s.textContent = letters; p.append(s); });"
                + " document.getElementById('text').append(p); const w = p.getBoundingClientRect()"
                + ".width; p.remove(); return w; };"
                + "return Math.abs(make([['بقولهم', '']]) -"
                + " make([['ب', 'content d1'], ['قو', 'cue on'], ['لهم', 'source']]));");
    assertThat(((Number) widths).doubleValue()).isLessThan(0.6);
  }

  @Test
  void aThousandArticlesStayUsable() throws Exception {
    String address = page("thousand", astana.data(1000));
    browser.countWork();
    browser.open(address);
    double opening =
        ((Number) browser.run("return Number(document.body.dataset.ready)")).doubleValue();
    double openingWork = browser.worked();
    browser.await("return document.body.dataset.searchable !== undefined");
    List<Double> filtering = new ArrayList<>();
    List<Double> filteringWork = new ArrayList<>();
    for (String word : List.of("روسيا", "مجزرة", "الأُمم", "معتقلة", "علوش 7", "")) {
      double before = browser.worked();
      Object took =
          browser.run(
              "const s = document.getElementById('search'); s.value = arguments[0];"
                  + "const start = performance.now(); s.dispatchEvent(new Event('input'));"
                  + "document.body.offsetHeight; return performance.now() - start;",
              word);
      filtering.add(((Number) took).doubleValue());
      filteringWork.add(browser.worked() - before);
    }
    browser.run(
        "const a = document.querySelector('#facet-act input'); a.click(); document.body.offsetHeight;");

    assertThat(openingWork).as("ms of work to open").isLessThan(2000);
    assertThat(filteringWork).as("ms of work to filter").allMatch(ms -> ms < 100);
    if (RECORD) {
      Files.writeString(
          Path.of("reports/desk.md"),
          String.format(
              Locale.ROOT,
              "# The report with 1 000 articles and %,d claims%n%n"
                  + "Written by `mvn verify -Dit.test=ReportIT -Ddesk.record=true` in Chromium.%n%n"
                  + "| | elapsed ms | main thread's own ms |%n|---|---|---|%n"
                  + "| open, until the list can be used | %.0f | %.0f |%n"
                  + "| filter by a word, slowest of six | %.0f | %.0f |%n",
              1000 * astana.claims().size(),
              opening,
              openingWork,
              filtering.stream().max(Comparator.naturalOrder()).orElseThrow(),
              filteringWork.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }
  }

  private static void open(String name, String data) throws Exception {
    open(name, data, "");
  }

  /** Opens a page in a browser that remembers nothing. */
  private static void open(String name, String data, String anchor) throws Exception {
    String address = page(name, data);
    browser.open(address);
    browser.run("localStorage.clear()");
    browser.open(address + anchor);
  }

  private static String page(String name, String data) throws Exception {
    Path file = folder.resolve(name + ".html");
    Files.writeString(file, DeskPage.report(data).html());
    return file.toUri().toString();
  }

  /** The letters of the active claim that are marked as {@code part}. */
  private static String letters(String part) {
    return String.valueOf(
        browser.run(
            "return [...document.querySelectorAll('#text .' + arguments[0] + '.on')]"
                + ".map((each) => each.textContent).join('')",
            part));
  }

  private static Object inView(String selector) {
    return browser.run(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
            + "const view = document.getElementById('text').getBoundingClientRect();"
            + "return box.top >= view.top && box.top < view.bottom;",
        selector);
  }

  private static void record(String file, int width, int height) throws Exception {
    if (RECORD) {
      browser.size(width, height);
      browser.run("document.querySelector('.content.on')?.scrollIntoView({block: 'center'});");
      Thread.sleep(400);
      browser.screenshot(Path.of(file));
      browser.size(1440, 900);
    }
  }
}
