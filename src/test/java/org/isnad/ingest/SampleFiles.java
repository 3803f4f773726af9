package org.isnad.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.model.Article;

/** Files of every format with a known article in them, and what a reader makes of them. */
final class SampleFiles {
  static final String BODY =
      "أكد رئيس الوفد محمد علوش اليوم الخميس أن المعارضة لن تذهب إلى أستانا في هذه الظروف الصعبة.";
  static final String TEXT = "علوش: لن نذهب\n" + BODY;
  static final String LINES =
      "{\"id\":\"a\",\"text\":\"قال الوزير\"}\n{\"id\":\"b\",\"text\":\"أكد الوزير\"}\n";

  private SampleFiles() {}

  static String page() {
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

  static String warc(String url) {
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

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  static Article article(Item item) {
    return ((Item.Read) item).article();
  }

  static String shown(Item item) {
    return item instanceof Item.Read read
        ? read.article().id()
        : item instanceof Item.Unreadable bad
            ? bad.origin() + ": " + bad.reason()
            : item.toString();
  }

  static List<Item> read(Path... paths) throws IOException {
    return read(ReadOptions.DEFAULT, paths);
  }

  static List<Item> read(ReadOptions options, Path... paths) throws IOException {
    List<String> inputs = Arrays.stream(paths).map(Path::toString).toList();
    List<Item> items = new ArrayList<>();
    try (ArticleReader reader =
        new ArticleReader(inputs, options, new ByteArrayInputStream(new byte[0]))) {
      for (Item item = reader.next(); item != null; item = reader.next()) {
        items.add(item);
      }
    }
    return items;
  }
}
