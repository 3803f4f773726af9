package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.corpus.Disputes;
import org.isnad.corpus.Positions;
import org.isnad.corpus.Speakers;
import org.isnad.json.ClaimReader;
import org.isnad.json.ClaimRecord;
import org.isnad.spark.SparkSettings.ArticleWork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The tables over a whole corpus: what one machine finds in memory, found on two. */
@ExtendWith(SparkCluster.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusIT {
  private static final String REPORT =
      "أعلن وزير الصحة أحمد سالم اليوم أن الوزارة ستفتح خمسة مراكز جديدة في العاصمة قبل نهاية العام"
          + " الجاري، وأن الميزانية كافية لإتمامها. وأضاف سالم أن العمل بدأ منذ شهر في ثلاثة منها،"
          + " وأن الأطباء والممرضين سيعينون في الخريف المقبل بعد مسابقة تشرف عليها لجنة مستقلة.";

  private final SparkSession spark;
  private List<ClaimRecord> claims = List.of();
  private Path out = Path.of("");

  CorpusIT(SparkSession spark) {
    this.spark = spark;
  }

  @BeforeAll
  void run(@TempDir Path folder) throws IOException {
    Path input = SparkFiles.articles(folder, 6);
    Files.write(
        input.resolve("wire.jsonl"),
        List.of(
            article("later", "صحيفة أ", "2017-03-12", REPORT),
            article("earlier", "وكالة", "2017-03-10", REPORT.replace("،", " ،")),
            article("nearly", "صحيفة ب", "2017-03-11", REPORT.replace("العاصمة", "المدينة")),
            article("undated", "صحيفة ج", "", REPORT),
            article("minister", "وكالة", "2017-04-01", "قال الوزير أحمد سالم إن الخطة جاهزة."),
            article("player", "وكالة", "2017-04-02", "قال اللاعب أحمد سالم إن المباراة صعبة."),
            article(
                "moscow",
                "وكالة",
                "2017-04-03",
                "أكد السفير إيغور بتروف أن روسيا"
                    + " تمارس دور الضامن لاتفاق التهدئة في الشمال السوري."),
            article(
                "alloush",
                "وكالة",
                "2017-04-04",
                "أكد محمد علوش أن روسيا ليست" + " ضامنا لاتفاق التهدئة في الشمال السوري.")));
    out = folder.resolve("out");
    SparkSettings settings =
        new SparkSettings(
            List.of(input.toString()), out.toString(), 4, ArticleWork.DEFAULT, true, false);
    new BatchExtract(spark, settings).run();
    Path lines = Files.writeString(folder.resolve("claims.jsonl"), SparkFiles.lines(out));
    claims = ClaimReader.readAll(lines);
  }

  private static String article(String id, String outlet, String published, String text) {
    String date = published.isEmpty() ? "" : ",\"published\":\"" + published + "\"";
    return "{\"id\":\""
        + id
        + "\",\"outlet\":\""
        + outlet
        + "\""
        + date
        + ",\"text\":\""
        + text
        + "\"}";
  }

  @Test
  void speakersAreThoseOfAllClaimsInMemory() {
    assertThat(strings("SELECT concat_ws(' ', name, kind, roles, articles, claims) FROM speakers"))
        .containsExactlyElementsOf(
            Speakers.load().of(claims).stream()
                .map(
                    s ->
                        joined(
                            Stream.of(
                                    List.of(s.name(), String.valueOf(s.kind())),
                                    s.roles(),
                                    s.articles(),
                                    s.claims())
                                .flatMap(List::stream)))
                .toList());
    assertThat(strings("SELECT concat_ws(' ', articles) FROM speakers WHERE name = 'أحمد سالم'"))
        .containsExactlyInAnyOrder("later earlier nearly undated minister", "player");
  }

  @Test
  void positionsAreThoseOfAllClaimsInMemory() {
    assertThat(
            strings(
                "SELECT concat_ws(' ', speaker, target, favor, against, first, last)"
                    + " FROM positions"))
        .isNotEmpty()
        .containsExactlyElementsOf(
            Positions.of(claims).stream()
                .map(
                    p ->
                        joined(
                            Stream.of(
                                    List.of(p.speaker(), p.target()),
                                    p.favor(),
                                    p.against(),
                                    p.first().stream().toList(),
                                    p.last().stream().toList())
                                .flatMap(List::stream)))
                .toList());
  }

  @Test
  void disputesAreThoseOfAllClaimsInMemory() {
    assertThat(
            strings("SELECT concat_ws(' ', kind, left.id, right.id, point, score) FROM disputes"))
        .containsExactlyElementsOf(
            Disputes.load().find(claims).stream()
                .map(
                    d ->
                        String.join(
                            " ",
                            d.kind(),
                            d.left().id(),
                            d.right().id(),
                            d.point(),
                            Double.toString(d.score())))
                .toList());
    assertThat(strings("SELECT concat(left.article.id, ' ', right.article.id) FROM disputes"))
        .contains("moscow alloush");
  }

  @Test
  void aRepeatedReportIsOneRowWithItsEarliestArticleAsOrigin() {
    assertThat(
            strings(
                "SELECT concat_ws(' ', origin.article, outlets, transform(occurrences,"
                    + " o -> concat(o.article, if(o.similarity = 1, '=', '~')))) FROM reports"))
        .containsExactly("earlier 4 nearly~ later= undated=");
  }

  @Test
  void aQuotationInSeveralOutletsIsOneRowWithTheEarliestAsOrigin() {
    List<String> found =
        strings(
            "SELECT concat_ws(' ', origin.article, origin.speaker, outlets,"
                + " transform(occurrences, o -> o.article)) FROM quotations"
                + " WHERE origin.text LIKE 'أن الوزارة ستفتح%' OR origin.text LIKE '%الخريف%'");
    assertThat(found).contains("earlier أحمد سالم 4 nearly later undated");
  }

  @TestFactory
  Stream<DynamicTest> queriesOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher block = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(readme);
    List<DynamicTest> queries = new ArrayList<>();
    while (block.find()) {
      String query = block.group(1).replaceFirst("--.*\n", "");
      queries.add(
          DynamicTest.dynamicTest(
              block.group(1).lines().findFirst().orElse(""),
              () ->
                  assertThat(new SqlTables(spark, out.toString()).lines(query))
                      .as("header and rows")
                      .hasSizeGreaterThan(1)));
    }
    assertThat(queries).hasSizeGreaterThanOrEqualTo(3);
    return queries.stream();
  }

  @Test
  void theReadmeDescribesTheColumnsOfClaims() throws IOException {
    String columns =
        Stream.of(ClaimTable.SCHEMA.fields())
            .map(field -> SchemaText.of(field) + "\n")
            .reduce("", String::concat);
    assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + columns + "```");
  }

  private List<String> strings(String query) {
    try {
      new SqlTables(spark, out.toString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return spark
        .sql(query)
        .map(
            (org.apache.spark.api.java.function.MapFunction<Row, String>) row -> row.getString(0),
            Encoders.STRING())
        .collectAsList();
  }

  private static String joined(Stream<String> cells) {
    return String.join(" ", cells.toList());
  }
}
