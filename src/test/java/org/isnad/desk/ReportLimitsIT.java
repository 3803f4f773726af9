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
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.model.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the report bears, in a real browser: hostile text, readers of all kinds, a thousand
 * articles. {@code -Ddesk.record=true} also saves a screenshot and the measured times to {@code
 * reports/desk.md}.
 */
class ReportLimitsIT {
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

    report.open("hostile", DeskData.json(List.of(hostile), Map.of(evil, article)));
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
    report.open("axe", astana.data());
    assertThat(browser.barriers()).isEmpty();
    browser.click("#cards .card a");
    browser.await("return document.getElementById('correct') !== null");
    assertThat(browser.barriers()).isEmpty();
    browser.click("#correct");
    assertThat(browser.barriers()).isEmpty();
    browser.click("#view-pictures");
    report.record("docs/report-pictures.png", 1440, 900);
    assertThat(browser.barriers()).isEmpty();
    browser.click("#language");
    assertThat(browser.run("return document.documentElement.dir")).isEqualTo("ltr");
    assertThat(browser.barriers()).isEmpty();
    browser.click("#language");
  }

  @Test
  void lettersStayJoinedAcrossTheBordersOfMarks() throws Exception {
    report.open("joined", astana.data());
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
    String address = report.page("thousand", astana.data(1000));
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
    if (OpenReport.RECORD) {
      Files.writeString(
          Path.of("reports/desk.md"),
          String.format(
              Locale.ROOT,
              "# The report with 1 000 articles and %,d claims%n%n"
                  + "Written by `mvn verify -Dit.test=ReportLimitsIT -Ddesk.record=true` in Chromium.%n%n"
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
}
