package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the Astana article to its claims looked up, matched, and listed. */
class SearchCommandsTest {
  private static final String FEED = "corpus/matching/checks.jsonld";

  @TempDir private static Path folder;

  private static String claims = "";
  private static String index = "";

  @BeforeAll
  static void extract() {
    claims = folder.resolve("claims.jsonl").toString();
    index = folder.resolve("index").toString();
    run("extract", "corpus/articles/rassd-astana.txt", "--published", "2017-03-10", "-o", claims);
    run("index", claims, "-d", index);
  }

  private static Cli run(String... args) {
    Cli run = Cli.run(args);
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }

  @Test
  void theSameClaimsIndexedAgainAreTheSameClaims() throws IOException {
    long lines = Files.readString(Path.of(claims)).lines().count();

    assertThat(run("index", claims, claims, "-d", index).err())
        .isEqualTo(lines + " claims in " + index + System.lineSeparator());
  }

  @Test
  void findsTheMassacresOfFebruaryByAnyForm() {
    String table = run("search", "-d", index, "المجزرة", "فبراير", "--min", "28").out();

    assertThat(table).contains("علوش").contains("28").contains("【فبراير】").contains("speaker: ");
    assertThat(run("search", "-d", index, "--unit", "مجزرة", "--min", "29").out())
        .startsWith("0 claims");
    assertThat(run("search", "-d", index, "--from", "2017-04-01").out()).startsWith("0 claims");
    assertThat(run("search", "-d", index, "--from", "2017-03", "--to", "2017-03").out())
        .isEqualTo(run("search", "-d", index, "--from", "2017", "--to", "2017").out())
        .doesNotStartWith("0 claims");
  }

  @Test
  @SuppressWarnings("unchecked")
  void jsonHasTheClaimsWithTheirHighlightsAndCounts() {
    String json =
        run("search", "-d", index, "--speaker", "علوش", "--format", "json", "--limit", "2").out();
    Map<String, Object> result = Json.read(json, Map.class);

    assertThat((List<Object>) result.get("hits")).hasSize(2);
    assertThat((Map<String, Object>) result.get("facets"))
        .containsOnlyKeys("speaker", "act", "type", "outlet", "target");
  }

  @Test
  void matchesTheCheckThatSaysTheSameAndNotTheOneOfAnotherFigure() {
    String matches = run("match", claims, "--checks", FEED).out();

    assertThat(matches)
        .contains("https://checks.example/massacres-february")
        .doesNotContain("eighty-two")
        .doesNotContain("unemployment");
    String table = run("match", claims, "--checks", "corpus/matching/checks.csv").out();
    assertThat(table).contains("https://checks.example/massacres-february").contains("مجزرة");
  }

  @Test
  void theDigestOpensTheMorningMeeting() throws IOException {
    Path page = folder.resolve("digest.html");
    run("digest", claims, "--checks", FEED, "-o", page.toString());
    String text = run("digest", claims, "--format", "text", "--top", "1").out();

    assertThat(Files.readString(page, StandardCharsets.UTF_8))
        .startsWith("<!DOCTYPE html>")
        .contains("dir=\"rtl\"")
        .contains("href=\"https://checks.example/massacres-february\"")
        .doesNotContain("<script");
    assertThat(text).startsWith("ما يستحق التحقق").contains("\n1. ").doesNotContain("\n2. ");
    assertThat(text).contains("السياق: ").contains("لماذا: ").contains("المصدر: ");
  }

  @Test
  void onlyFactsAreExtractedAndReportedWhereThatIsAskedFor() throws IOException {
    String all = Files.readString(Path.of(claims));
    String facts =
        run("extract", "corpus/articles/rassd-astana.txt", "--only", "fact", "--quiet").out();

    assertThat(all).contains("\"claimType\":\"promise\"");
    assertThat(facts.lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"claimType\":\"fact\""))
        .hasSize(count(all, "\"claimType\":\"fact\""));
    assertThat(run("report", claims, "--only", "fact").out().length())
        .isLessThan(run("report", claims).out().length());
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(Cli.run("search", "-d", folder.resolve("none").toString(), "x").err())
        .contains("no index in");
    assertThat(Cli.run("match", claims, "--checks", "none.json").err()).contains("none.json");
    assertThat(Cli.run("search", "-d", index, "--to", "2017-13").err())
        .contains("--to", "2017-13")
        .doesNotContain("java.time");
    assertThat(Cli.run("search", "-d", index, "--min", "5", "--max", "4").exit())
        .isEqualTo(ExitCode.USAGE);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
