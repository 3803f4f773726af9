package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {
  private static final String TEXT = "😀 عنوان\nقال علوش: \"لن نذهب\nولن نعود\".";
  private static final int CUE = TEXT.codePointCount(0, TEXT.indexOf("قال"));
  private static final int CONTENT = TEXT.codePointCount(0, TEXT.indexOf("لن نذهب"));

  @TempDir Path folder;
  private Path claims = Path.of("");
  private Path articles = Path.of("");

  @BeforeEach
  void write() throws IOException {
    String span = "{\"text\":\"%s\",\"start\":%d,\"end\":%d}";
    String cue = String.format(Locale.ROOT, span, "قال", CUE, CUE + 3);
    String source = String.format(Locale.ROOT, span, "علوش", CUE + 4, CUE + 8);
    String content = String.format(Locale.ROOT, span, "لن نذهب\\nولن نعود", CONTENT, CONTENT + 16);
    String claim =
        "{\"schema\":\"isnad-claim/1\",\"id\":\"%s\",\"article\":{\"id\":\"a\",\"title\":\"=1+1\"},"
            + "\"speaker\":{\"name\":\"محمد علوش\",\"kind\":\"person\",\"mention\":%s},\"cue\":%s,"
            + "\"quotation\":\"%s\",\"content\":[%s],\"act\":\"commit\",\"confidence\":0.5}\n";
    claims =
        Files.writeString(
            folder.resolve("claims.jsonl"),
            String.format(Locale.ROOT, claim, "01", source, cue, "direct", content)
                + String.format(Locale.ROOT, claim, "02", source, cue, "indirect", content));
    articles =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            "{\"id\":\"a\",\"text\":\""
                + TEXT.replace("\n", "\\n").replace("\"", "\\\"")
                + "\"}\n");
  }

  @Test
  void aTableIsReadBackAndHoldsNoFormula() throws IOException {
    List<CSVRecord> rows;
    try (CSVParser parser =
        CSVParser.parse(
            new StringReader(convert(ClaimFormat.CSV)),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      rows = parser.getRecords();
    }

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("speaker")).isEqualTo("محمد علوش");
    assertThat(rows.get(0).get("content")).isEqualTo("لن نذهب\nولن نعود");
    assertThat(rows.get(0).get("title")).isEqualTo("'=1+1");
  }

  @Test
  void jsonLdHasClaimsAndQuotationsAndNoVerdict() throws IOException {
    String written = convert(ClaimFormat.JSONLD);
    JsonNode graph = new ObjectMapper().readTree(written).path("@graph");

    assertThat(graph).hasSize(2);
    assertThat(graph.path(0).path("@type").asText()).isEqualTo("Quotation");
    assertThat(graph.path(0).path("creator").path("name").asText()).isEqualTo("محمد علوش");
    assertThat(graph.path(1).path("@type").asText()).isEqualTo("Claim");
    assertThat(graph.path(1).path("appearance").path("@type").asText()).isEqualTo("NewsArticle");
    assertThat(written).doesNotContain("ClaimReview", "reviewRating");
  }

  @Test
  void webAnnotationsPointToTheLetters() throws IOException {
    JsonNode page = new ObjectMapper().readTree(convert(ClaimFormat.WEBANNOTATION));
    JsonNode selector = page.path("items").path(0).path("target").path(0).path("selector");

    assertThat(selector.path(0).path("start").asInt()).isEqualTo(CONTENT);
    assertThat(selector.path(1).path("exact").asText()).isEqualTo("لن نذهب\nولن نعود");
    assertThat(selector.path(1).path("prefix").asText()).endsWith("علوش: \"");
    assertThat(selector.path(1).path("suffix").asText()).isEqualTo("\".");
  }

  @Test
  void labelStudioHasATaskAnArticle() throws IOException {
    JsonNode tasks = new ObjectMapper().readTree(convert(ClaimFormat.LABELSTUDIO));

    assertThat(tasks).hasSize(1);
    assertThat(tasks.path(0).path("data").path("text").asText()).isEqualTo(TEXT);
    JsonNode region = tasks.path(0).path("predictions").path(0).path("result").path(0);
    assertThat(region.path("value").path("labels").path(0).asText()).isEqualTo("CONTENT");
    assertThat(region.path("value").path("start").asInt()).isEqualTo(CONTENT);
  }

  /** Every fragment of every text-bound line is the text's own letters, and holds no line end. */
  @Test
  void bratFilesKeepBratsRules() throws IOException {
    Path out = folder.resolve("brat");
    Conversion.to(ClaimFormat.BRAT, articles).writeBrat(claims, out);

    assertThat(out.resolve("annotation.conf")).exists();
    String text = Files.readString(out.resolve("a.txt"));
    List<String> lines = Files.readAllLines(out.resolve("a.ann"));
    assertThat(lines).anyMatch(line -> line.matches("E1\tCue:T\\d+ Speaker:T\\d+ Says:T\\d+"));
    for (String line : lines) {
      String[] parts = line.split("\t");
      if (line.startsWith("T")) {
        StringBuilder letters = new StringBuilder();
        for (String fragment : parts[1].substring(parts[1].indexOf(' ') + 1).split(";")) {
          String[] at = fragment.split(" ");
          int from = text.offsetByCodePoints(0, Integer.parseInt(at[0]));
          int to = text.offsetByCodePoints(0, Integer.parseInt(at[1]));
          letters.append(letters.isEmpty() ? "" : " ").append(text, from, to);
        }
        assertThat(parts[2]).isEqualTo(letters.toString()).doesNotContain("\n");
      }
    }
  }

  @Test
  void aFormatThatNeedsTheTextsSaysSo() {
    assertThatThrownBy(() -> Conversion.to(ClaimFormat.WEBANNOTATION, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--articles");
  }

  private String convert(ClaimFormat format) throws IOException {
    StringWriter out = new StringWriter();
    Conversion.to(format, articles).write(claims, out);
    return out.toString();
  }
}
