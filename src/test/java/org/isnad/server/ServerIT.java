package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.app.Isnad;
import org.isnad.browser.Browser;
import org.isnad.eval.GoldReader;
import org.isnad.eval.GoldSet;
import org.isnad.pipeline.PipelineOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's page in a real browser; {@code -Ddesk.record=true} saves a screenshot. */
class ServerIT {
  private static final String HOSTILE =
      "<script>window.hurt=1</script><img src=x onerror=window.hurt=2>\u202e\u2067";

  private static final String ARABIC =
      "\nلم يمنع اتفاق التهدئة هجمات قوات النظام على مناطق المعارضة في ريف حلب وحي الوعر في حمص وغوطة"
          + " دمشق الشرقية، وناقشت قوات النظام أبعاد تصعيد عملياتها في المناطق الخاضعة للمعارضة.";

  @TempDir static Path folder;
  static IsnadServer server;
  static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(folder);
    server =
        IsnadServer.start(
            new InetSocketAddress("127.0.0.1", 0),
            ServerOptions.DEFAULT,
            Services.of(Isnad.pipeline(PipelineOptions.DEFAULT)));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void aPastedArticleIsReadCorrectedAndGivenBack() throws Exception {
    String article = Files.readString(Path.of("corpus/articles/rassd-astana.txt"));
    paste(article, "2017-03-10");
    assertThat(browser.all("#cards .card")).hasSize(16);

    browser.click("#cards .card a");
    browser.await("return document.getElementById('correct') !== null");
    if (Boolean.getBoolean("desk.record")) {
      browser.click("#cards .card:nth-child(5) a");
      browser.await("return document.querySelector('#detail .ref-no').textContent === '5'");
      browser.click("#correct");
      browser.screenshot(Path.of("docs/serve.png"));
      browser.click("#cards .card a");
    }
    browser.await("return document.getElementById('correct') !== null");
    browser.click("#correct");
    browser.type("#fix-speaker", "حكومة كازاخستان");
    browser.run("document.getElementById('fix-act').value = 'commit'");
    browser.run(
        "const segments = [...document.querySelectorAll('#text .cue.on')];"
            + "getSelection().selectAllChildren(segments[0]);");
    browser.click("#correction button[data-part=cue]");
    browser.click("#add-stance");
    browser.type("#correction .span input", "أستانا");
    browser.click("#save");
    browser.click("#gold");
    String name = String.valueOf(browser.run("return document.body.desk.article.article.id"));
    assertThat(name).startsWith("article-");
    browser.download(name + ".txt");
    GoldSet gold = GoldReader.read(List.of(browser.download(name + ".json")));

    assertThat(gold.problems()).isEmpty();
    var first = gold.articles().get(0).attributions().get(0);
    assertThat(first.speaker()).isEqualTo("حكومة كازاخستان");
    assertThat(first.act()).isEqualTo("commit");
    assertThat(first.cue().text()).isEqualTo("أعلنت");
    assertThat(first.stance()).extracting(s -> s.target()).contains("أستانا");
    assertThat(gold.articles().get(0).attributions()).hasSize(16);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aHostileArticleIsShownAsText() throws Exception {
    paste(
        "عنوان "
            + HOSTILE
            + ARABIC
            + "\nوأكد محمد علوش أن المعارضة لن تذهب "
            + HOSTILE
            + " إلى أستانا.",
        "");

    assertThat(browser.run("return window.hurt === undefined")).isEqualTo(true);
    assertThat(browser.text("#text")).contains("<script>window.hurt=1</script>");
    assertThat(browser.all("#text img, #cards img")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void nothingStandsInTheWayOfAnybody() throws Exception {
    browser.open(address());
    assertThat(browser.barriers()).isEmpty();
    browser.click("#language");
    assertThat(browser.barriers()).isEmpty();
    browser.click("#language");
  }

  private static void paste(String article, String published) {
    browser.open(address());
    browser.run("localStorage.clear()");
    browser.open(address());
    browser.run(
        "document.getElementById('article').value = arguments[0];"
            + "document.getElementById('published').value = arguments[1];",
        article,
        published);
    browser.click("#extract");
    browser.await("return document.body.desk !== undefined");
  }

  private static String address() {
    return "http://127.0.0.1:" + server.address().getPort() + "/";
  }
}
