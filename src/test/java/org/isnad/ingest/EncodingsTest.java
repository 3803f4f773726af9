package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.SampleFiles.BODY;
import static org.isnad.ingest.SampleFiles.TEXT;
import static org.isnad.ingest.SampleFiles.article;
import static org.isnad.ingest.SampleFiles.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of which nothing says how they are to be read. */
class EncodingsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1256");

  @TempDir Path folder;

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
  void utf16IsKnownWithoutAMark() throws IOException {
    write("a.txt", TEXT.getBytes(StandardCharsets.UTF_16LE));
    write("b.txt", TEXT.getBytes(StandardCharsets.UTF_16BE));
    write("c.jsonl", "{\"text\":\"" + BODY + "\"}");
    write(
        "c.jsonl", Files.readString(folder.resolve("c.jsonl")).getBytes(StandardCharsets.UTF_16LE));

    assertThat(read(folder))
        .extracting(item -> article(item).text())
        .containsExactly(TEXT, TEXT, BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<meta charset=\"utf-8\">", "<meta charset=\"iso-8859-1\">"})
  void aPageIsReadWhateverItDeclares(String declared) throws IOException {
    String page = SampleFiles.page().replace("<head>", "<head>" + declared);
    for (String charset : List.of("windows-1256", "UTF-8")) {
      write("a.html", page.getBytes(Charset.forName(charset)));

      assertThat(article(read(folder.resolve("a.html")).get(0)).text())
          .as("%s as %s", declared, charset)
          .startsWith(TEXT);
    }
  }

  @Test
  void aParagraphThatWasEncodedTwiceIsRepairedAlone() throws IOException {
    String twice = new String(BODY.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    write("a.jsonl", "{\"title\":\"علوش: لن نذهب\",\"text\":\"" + twice + "\"}");

    assertThat(article(read(folder).get(0)).text()).isEqualTo(TEXT);
    assertThat(article(read(folder).get(0)).metadata()).containsKey("repaired");
  }

  @Test
  void whatIsNotArabicIsPassedOver() throws IOException {
    write("a.txt", "The minister said that the decision is final.");
    write("b.txt", "وزیر گفت که این تصمیم نهایی است و پس از این چیزی تغییر نمی‌کند");

    assertThat(read(folder)).allMatch(item -> item instanceof Item.Skipped);
  }

  @ParameterizedTest
  @CsvSource({
    "a.jsonl, '{\"id\":\"a\",\"text\":\"%s\"}'",
    "a.json, '[{\"id\":\"a\",\"text\":\"%s\"}]'",
    "a.csv, 'id,text\na,\"%s\"'",
    "a.xml, '<DOC><DOCNO>a</DOCNO><TEXT>%s</TEXT></DOC>'",
    "a.html, '<html><head><title>علوش لن نذهب</title></head><body><p>%s</p></body></html>'"
  })
  void recordsInOldEncodingsAreRead(String name, String file) throws IOException {
    String text = BODY + " " + BODY;
    String whole = String.format(java.util.Locale.ROOT, file, text);
    for (Charset charset : List.of(WINDOWS, StandardCharsets.UTF_16LE)) {
      String mark = charset.equals(WINDOWS) ? "" : "\uFEFF";
      List<Item> items = read(write(name, (mark + whole).getBytes(charset)));

      assertThat(article(items.get(0)).text()).endsWith(text);
      assertThat(article(items.get(0)).metadata())
          .containsEntry("encoding", "decoded from " + charset.name());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال وزير الخارجية الإيراني إن الاتفاق نهائي وإن بلاده لن تتراجع عنه، كما نقلت پرس تي في",
        "أعلنت بلدية الدار البيضاء في بلاغ لها أن الأشغال ستنطلق يوم الاثنين المقبل"
      })
  void arabicWithAForeignNameStays(String text) throws IOException {
    assertThat(read(write("a.txt", text.getBytes(StandardCharsets.UTF_8))))
        .allMatch(item -> item instanceof Item.Read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير خارجه ايران روز شنبه در ديدار با همتاي خود گفت كه اين تصميم نهايي است و تغيير نمي كند",
        "وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے تمام وسائل استعمال کرے گی",
        "سەرۆکی هەرێم ڕایگەیاند کە ئەم بڕیارە کۆتاییە و هیچ گۆڕانکارییەکی تێدا ناکرێت",
        "د افغانستان د بهرنیو چارو وزارت وايي چې دا پرېکړه وروستۍ ده او نه به بدلېږي"
      })
  void otherLanguagesInArabicScriptArePassedOver(String text) throws IOException {
    assertThat(read(write("a.txt", text.getBytes(StandardCharsets.UTF_8))))
        .allMatch(item -> item instanceof Item.Skipped);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
