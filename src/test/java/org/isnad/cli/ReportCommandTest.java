package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String TEXT = "عنوان\\nقال علوش إن المعارضة لن تذهب";
  private static final String ARTICLE = "{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n";
  private static final String CLAIM =
      "{\"id\":\"c1\",\"article\":{\"id\":\"a\"},\"cue\":{\"text\":\"قال\",\"start\":6,\"end\":9}}\n";

  @TempDir Path folder;

  @Test
  void writesOneFile() throws IOException {
    Path report = folder.resolve("report.html");

    Cli run =
        Cli.run(
            "report",
            file("claims.jsonl", CLAIM),
            "--articles",
            file("articles.jsonl", ARTICLE),
            "-o",
            report.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(report))
        .startsWith("<!doctype html>")
        .contains("\"cue\":[6,9]")
        .doesNotContain("href=\"http")
        .doesNotContain("src=");
  }

  @Test
  void writesToStandardOutput() throws IOException {
    assertThat(Cli.run("report", file("claims.jsonl", CLAIM)).out()).startsWith("<!doctype html>");
  }

  @Test
  void claimsOfAnotherRunAreRefused() throws IOException {
    Cli run =
        Cli.run(
            "report",
            file("claims.jsonl", CLAIM),
            "--articles",
            file("articles.jsonl", ARTICLE.replace("قال", "ذكر")));

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("c1").contains("article a");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
