package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.batch.BatchSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a crawl may consist of, read on the cluster as on one machine. */
@ExtendWith(SparkCluster.class)
class InputsIT {
  private static final String SAID =
      "قال وزير الصحة أحمد سالم إن الوزارة ستفتح %d مراكز جديدة في العاصمة قبل نهاية العام.";
  private static final String PAGE =
      "<html lang=\"ar\"><head><title>مراكز</title></head><body><article><h1>مراكز صحية</h1>"
          + "<p>%s</p><p>وأضاف سالم أن العمل بدأ في المراكز منذ شهر، وأن الميزانية كافية"
          + " لإتمامها.</p></article></body></html>";

  private final SparkSession spark;

  @TempDir Path folder;

  InputsIT(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void aFolderOfPagesAndArchivesAndLinesGivesWhatExtractGives() throws IOException {
    Path crawl = Files.createDirectories(folder.resolve("crawl/2017/pages"));
    Files.writeString(crawl.resolve("a.html"), page(3));
    Files.writeString(crawl.resolve("b.html"), page(4));
    String warc = warc("https://example.org/1", page(5)) + warc("https://example.org/2", page(6));
    Files.writeString(folder.resolve("crawl/crawl.warc"), warc);
    Files.writeString(
        folder.resolve("crawl/lines.jsonl"),
        "{\"id\":\"a\",\"text\":\""
            + said(7)
            + "\"}\n{\"id\":\"a\",\"text\":\""
            + said(8)
            + "\"}\nbroken\n");

    Batch batch = Batch.of(folder.resolve("crawl"), folder.resolve("batch.jsonl"));
    BatchSummary summary = run(folder.resolve("crawl"));

    assertThat(SparkFiles.lines(folder.resolve("out"))).isEqualTo(batch.claims());
    assertThat(summary).isEqualTo(batch.summary());
    assertThat(summary.documents()).isEqualTo(7);
    assertThat(summary.failed()).isEqualTo(1);
    assertThat(batch.claims()).contains("\"a-2\"", "https://example.org/2", "مراكز جديدة");
  }

  @Test
  void aTableGivesWhatItsLinesWouldAndItsOtherColumnsAreCarriedAlong() throws IOException {
    List<String> lines =
        List.of(
            "{\"id\":\"x\",\"text\":\""
                + said(3)
                + "\",\"title\":\"مراكز\",\"outlet\":\"وكالة\","
                + "\"url\":\"https://example.org/x\",\"published\":\"2017-03-10\","
                + "\"desk\":\"محليات\",\"rank\":2}",
            "{\"id\":\"y\",\"text\":\"" + said(4) + "\",\"published\":\"2017-03-11\"}",
            "{\"id\":\"z\",\"text\":\"\",\"published\":\"2017-03-11\"}");
    Path jsonl = Files.write(folder.resolve("same.jsonl"), lines);
    Path table = folder.resolve("table");
    spark
        .read()
        .json(spark.createDataset(lines, Encoders.STRING()))
        .coalesce(1)
        .write()
        .parquet(table.toString());

    Batch batch = Batch.of(jsonl, folder.resolve("batch.jsonl"));
    BatchSummary summary = run(table);

    assertThat(SparkFiles.lines(folder.resolve("out"))).isEqualTo(batch.claims());
    assertThat(summary.claims()).isEqualTo(batch.summary().claims()).isGreaterThanOrEqualTo(2);
    Row row =
        spark
            .read()
            .parquet(folder.resolve("out/claims").toString())
            .selectExpr("metadata['desk']", "metadata['rank']", "date", "article.outlet")
            .where("article.id = 'x'")
            .first();
    assertThat(row.getString(0)).isEqualTo("محليات");
    assertThat(row.getString(1)).isEqualTo("2");
    assertThat(row.get(2)).hasToString("2017-03-10");
    assertThat(row.getString(3)).isEqualTo("وكالة");
  }

  private BatchSummary run(Path input) throws IOException {
    return new BatchExtract(spark, SparkFiles.settings(input, folder.resolve("out"), 2)).run();
  }

  private static String said(int centres) {
    return String.format(java.util.Locale.ROOT, SAID, centres);
  }

  private static String page(int centres) {
    return String.format(java.util.Locale.ROOT, PAGE, said(centres));
  }

  private static String warc(String url, String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\n"
        + "WARC-Date: 2017-03-10T00:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\n"
        + "Content-Length: "
        + (http.length() + body.length)
        + "\r\n\r\n"
        + http
        + html
        + "\r\n\r\n";
  }
}
