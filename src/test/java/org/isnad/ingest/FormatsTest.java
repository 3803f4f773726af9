package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.SampleFiles.BODY;
import static org.isnad.ingest.SampleFiles.LINES;
import static org.isnad.ingest.SampleFiles.TEXT;
import static org.isnad.ingest.SampleFiles.article;
import static org.isnad.ingest.SampleFiles.gzip;
import static org.isnad.ingest.SampleFiles.page;
import static org.isnad.ingest.SampleFiles.read;
import static org.isnad.ingest.SampleFiles.warc;
import static org.isnad.ingest.SampleFiles.zip;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  @TempDir Path folder;

  @Test
  void packedFilesAreReadAsWhatIsInThem() throws IOException {
    write("a.jsonl.gz", gzip(LINES));
    ByteArrayOutputStream zst = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(zst)) {
      out.write(LINES.getBytes(StandardCharsets.UTF_8));
    }
    write("b.jsonl.zst", zst.toByteArray());
    write("c.zip", zip("d/e.txt", TEXT, "f.jsonl", LINES, "g.zip", "x", ".h.txt", "x"));

    assertThat(read(folder))
        .extracting(SampleFiles::shown)
        .containsExactly(
            "a",
            "b",
            "a-2",
            "b-2",
            "e",
            "a-3",
            "b-3",
            folder.resolve("c.zip") + "/g.zip: an archive in an archive");
  }

  @Test
  void tablesAreReadByTheirHeader() throws IOException {
    write(
        "a.csv",
        ("\uFEFFID,Title,Body,Date\n7,علوش: لن نذهب,\"" + BODY + "\",14/3/2017\n8,x,,\n")
            .getBytes(StandardCharsets.UTF_8));
    write(
        "b.tsv",
        "النص\tالرابط\nقال الوزير\thttps://example.org/1".getBytes(StandardCharsets.UTF_8));

    List<Item> items = read(folder);

    assertThat(article(items.get(0)).text()).isEqualTo(TEXT);
    assertThat(article(items.get(0)).published()).hasToString("Optional[2017-03-14]");
    assertThat(items.get(1)).isInstanceOf(Item.Unreadable.class);
    assertThat(article(items.get(2)).url()).contains("https://example.org/1");
  }

  @Test
  void anArrayIsReadAsAStream() throws IOException {
    Path file =
        write("a.json", "[{\"text\":\"قال الوزير\"},\n{\"id\":\"x\"},\n{\"text\":\"أكد\"},{]");

    assertThat(read(file))
        .extracting(SampleFiles::shown)
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("a-1"),
            second -> assertThat(second).endsWith("a.json:2: no text"),
            third -> assertThat(third).isEqualTo("a-3"),
            fourth -> assertThat(fourth).contains("a.json:3: not JSON"));
  }

  @Test
  void anEnvelopeGivesItsRecords() throws IOException {
    write("a.json", "{\"status\":\"ok\",\"articles\":[{\"content\":\"قال الوزير\"},{\"x\":\"\"}]}");
    write("b.json", "{\"text\":\"قال الوزير\",\"tags\":[{\"name\":\"x\"}]}");

    assertThat(read(folder))
        .extracting(SampleFiles::shown)
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("a-1"),
            second -> assertThat(second).contains("no text"),
            third -> assertThat(third).isEqualTo("b-1"));
  }

  @Test
  void xmlIsReadWithAndWithoutARoot() throws IOException {
    String docs =
        "<DOC><DOCNO>d1</DOCNO><HEADLINE>علوش: لن نذهب</HEADLINE><TEXT><P>"
            + BODY
            + "</P></TEXT></DOC>\n<DOC><DOCNO>d2</DOCNO><TEXT>قال الوزير</TEXT></DOC>";
    write("a.xml", docs);
    write("b.xml", "<?xml version=\"1.0\"?><corpus>" + docs.replace("d1", "e1") + "</corpus>");

    List<Item> items = read(folder);

    assertThat(items).extracting(SampleFiles::shown).containsExactly("d1", "d2", "e1", "d2-2");
    assertThat(article(items.get(0)).text()).isEqualTo(TEXT);
  }

  @Test
  void xmlReadsNoOtherFiles() throws IOException {
    write("secret.md", "سر");
    Path file =
        write(
            "a.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \""
                + folder.resolve("secret.md").toUri()
                + "\">]><r><doc><text>قال &x; الوزير</text></doc></r>");

    assertThat(read(file)).allSatisfy(item -> assertThat(item.toString()).doesNotContain("سر"));
  }

  @Test
  void feedsGiveTheirEntries() throws IOException {
    Path file =
        write(
            "a.rss",
            "<rss version=\"2.0\"><channel><title>المثال</title><item><title>علوش: لن نذهب</title>"
                + "<link>https://example.org/1</link><pubDate>Tue, 14 Mar 2017 10:00:00 GMT</pubDate>"
                + "<description>&lt;p&gt;"
                + BODY
                + "&lt;/p&gt;</description></item></channel></rss>");

    Article article = article(read(file).get(0));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.outlet()).contains("المثال");
    assertThat(article.published()).hasToString("Optional[2017-03-14]");
  }

  @Test
  void aPageGivesItsMainText() throws IOException {
    Article article = article(read(write("a.html", page())).get(0));

    assertThat(article.text()).isEqualTo(TEXT + "\n" + "وأضاف أن " + BODY);
    assertThat(article.outlet()).contains("المثال");
    assertThat(article.published()).hasToString("Optional[2017-03-14]");
    assertThat(article.url()).contains("https://example.org/1");
  }

  @Test
  void aCrawlGivesItsPagesUpToWhereItWasCut() throws IOException {
    byte[] crawl =
        (warc("https://example.org/1") + warc("https://example.org/2"))
            .getBytes(StandardCharsets.UTF_8);
    Path whole = write("a.warc", crawl);
    Path cut = write("b.warc", java.util.Arrays.copyOf(crawl, crawl.length * 3 / 4));
    Path packed = write("c.warc.gz", gzip(warc("https://example.org/3")));

    assertThat(read(whole))
        .hasSize(2)
        .allSatisfy(i -> assertThat(article(i).text()).contains(BODY));
    assertThat(article(read(cut).get(0)).text()).contains(BODY);
    assertThat(SampleFiles.shown(read(cut).get(1))).contains("b.warc: after 1 pages, at byte ");
    assertThat(read(packed)).hasSize(1);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
