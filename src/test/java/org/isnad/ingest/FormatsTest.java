package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final String BODY =
      "أكد رئيس الوفد محمد علوش اليوم الخميس أن المعارضة لن تذهب إلى أستانا في هذه الظروف الصعبة.";
  private static final String TEXT = "علوش: لن نذهب\n" + BODY;
  private static final String LINES =
      "{\"id\":\"a\",\"text\":\"قال الوزير\"}\n{\"id\":\"b\",\"text\":\"أكد الوزير\"}\n";

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
        .extracting(FormatsTest::shown)
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
        .extracting(FormatsTest::shown)
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("a-1"),
            second -> assertThat(second).endsWith("a.json:2: no text"),
            third -> assertThat(third).isEqualTo("a-3"),
            fourth -> assertThat(fourth).contains("a.json:3: not JSON"));
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

    assertThat(items).extracting(FormatsTest::shown).containsExactly("d1", "d2", "e1", "d2-2");
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
    assertThat(read(packed)).hasSize(1);
  }

  @Test
  void oldEncodingsAreReadAndNoted() throws IOException {
    write("a.txt", TEXT.getBytes(Charset.forName("windows-1256")));
    write("b.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
    write("c.txt", new String(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));

    List<Item> items = read(folder);

    assertThat(article(items.get(0)).text()).isEqualTo(TEXT);
    assertThat(article(items.get(0)).metadata())
        .containsEntry("encoding", "decoded from windows-1256");
    assertThat(article(items.get(1)).text()).isEqualTo(TEXT);
    assertThat(article(items.get(2)).text()).isEqualTo(TEXT);
    assertThat(article(items.get(2)).metadata()).containsKey("repaired");
  }

  @Test
  void whatIsNotArabicIsPassedOver() throws IOException {
    write("a.txt", "The minister said that the decision is final.");
    write("b.txt", "وزیر گفت که این تصمیم نهایی است و پس از این چیزی تغییر نمی‌کند");

    assertThat(read(folder)).allMatch(item -> item instanceof Item.Skipped);
  }

  /** A thousand damaged files: nothing thrown, nothing hangs, the good one beside them is read. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void damagedFilesSpoilNoGoodOne(long seed) throws IOException {
    Random random = new Random(seed);
    List<byte[]> good =
        List.of(
            TEXT.getBytes(StandardCharsets.UTF_8),
            LINES.getBytes(StandardCharsets.UTF_8),
            gzip(LINES),
            zip("a.txt", TEXT),
            page().getBytes(StandardCharsets.UTF_8),
            warc("https://example.org/1").getBytes(StandardCharsets.UTF_8),
            ("id,text\n1,\"" + BODY + "\"").getBytes(StandardCharsets.UTF_8),
            ("<r><doc><text>" + BODY + "</text></doc></r>").getBytes(StandardCharsets.UTF_8));
    List<String> endings =
        List.of(
            ".txt",
            ".jsonl",
            ".jsonl.gz",
            ".zip",
            ".html",
            ".warc",
            ".csv",
            ".xml",
            ".json",
            ".rss",
            ".txt.zst",
            ".tsv");
    for (int i = 0; i < 100; i++) {
      byte[] bytes = damaged(good.get(random.nextInt(good.size())), random);
      write("m" + i + endings.get(random.nextInt(endings.size())), bytes);
    }
    write("z-good.txt", TEXT);

    List<Item> items = read(folder);

    assertThat(items).extracting(FormatsTest::shown).contains("z-good");
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bytes = good.clone();
    switch (random.nextInt(3)) {
      case 0 -> {
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case 1 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      default -> {
        byte[] noise = new byte[random.nextInt(40) + 1];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, 0, Math.min(noise.length, bytes.length));
      }
    }
    return bytes;
  }

  private static String page() {
    return "<html><head><title>علوش: لن نذهب | المثال</title>"
        + "<meta property=\"og:site_name\" content=\"المثال\">"
        + "<meta property=\"og:url\" content=\"https://example.org/1\">"
        + "<meta property=\"article:published_time\" content=\"2017-03-14T10:00:00Z\"></head><body>"
        + "<nav><a href=\"/\">الرئيسية</a><a href=\"/s\">رياضة</a></nav><h1>علوش: لن نذهب</h1>"
        + "<div class=\"content\"><p>"
        + BODY
        + "</p><p>"
        + BODY
        + "</p>"
        + "<figure><figcaption>"
        + BODY
        + "</figcaption></figure>"
        + "<p>اقرأ أيضا: أسعار الذهب اليوم</p><p>وأضاف أن "
        + BODY
        + "</p></div>"
        + "<div class=\"related\"><p><a href=\"/2\">"
        + BODY
        + "</a></p></div>"
        + "<footer>جميع الحقوق محفوظة</footer></body></html>";
  }

  private static String warc(String url) {
    byte[] body = page().getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n"
            + page();
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2017-03-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
        + new java.util.UUID(1, url.hashCode())
        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static Article article(Item item) {
    return ((Item.Read) item).article();
  }

  private static String shown(Item item) {
    return item instanceof Item.Read read
        ? read.article().id()
        : item instanceof Item.Unreadable bad
            ? bad.origin() + ": " + bad.reason()
            : item.toString();
  }

  private static List<Item> read(Path path) throws IOException {
    List<Item> items = new ArrayList<>();
    try (ArticleReader reader =
        new ArticleReader(
            List.of(path.toString()), ReadOptions.DEFAULT, new ByteArrayInputStream(new byte[0]))) {
      for (Item item = reader.next(); item != null; item = reader.next()) {
        items.add(item);
      }
    }
    return items;
  }
}
