package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.eval.SmallGold;
import org.isnad.json.ClaimWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path claims;
  private Path gold;

  @BeforeEach
  void write() throws IOException {
    gold = folder.resolve("desk/gold");
    SmallGold.write(gold);
    claims = folder.resolve("claims.jsonl");
    Files.writeString(
        claims,
        ClaimWriter.line(SmallGold.nearlyFirst())
            + ClaimWriter.line(SmallGold.spurious())
            + ClaimWriter.line(SmallGold.third()));
  }

  private int run(Object... arguments) {
    out.reset();
    err.reset();
    String[] line = new String[arguments.length + 1];
    line[0] = "evaluate";
    for (int i = 0; i < arguments.length; i++) {
      line[i + 1] = arguments[i].toString();
    }
    return IsnadCommand.create(Streams.of(InputStream.nullInputStream(), out, err)).execute(line);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsATable() {
    assertThat(run(claims, gold)).isZero();
    assertThat(out())
        .startsWith(
            """
            1 articles, 3 attributions
                                           P       R      F1    gold  system
            detection                  0.667   0.667   0.667       3       3
            """)
        .contains("implicit_speaker           0.500   (1/2)\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void printsJson() {
    assertThat(run(claims, gold, "--json")).isZero();
    assertThat(out())
        .startsWith("{\"articles\":1,\"attributions\":3,\"detection\":{\"p\":0.6667,")
        .endsWith("}\n");
  }

  @Test
  void printsTheBreakdownWhenAsked() {
    assertThat(run(claims, gold, "--breakdown")).isZero();
    assertThat(out()).contains("### By outlet");
  }

  @Test
  void writesErrorsAndReportOfSeveralSets() throws IOException {
    Path errors = folder.resolve("errors.tsv");
    Path report = folder.resolve("evaluation.md");
    int code =
        run(
            claims,
            gold,
            "--also",
            claims,
            gold.resolve("desk-1.json"),
            "--errors",
            errors,
            "--report",
            report);
    assertThat(code).isZero();
    assertThat(Files.readString(errors)).contains("desk-1\tspurious\t\tعنوان\tquotation\n");
    assertThat(Files.readString(report)).contains("| figure | desk | desk-1 |");
  }

  @Test
  void aFigureThatDiffersFromTheBaselineGivesFour() throws IOException {
    Path baseline = folder.resolve("baseline.yaml");
    assertThat(run(claims, gold, "--baseline", baseline, "--update-baseline")).isZero();
    assertThat(run(claims, gold, "--baseline", baseline)).isZero();
    String changed = Files.readString(baseline).replace("detection.p: 0.6667", "detection.p: 0.66");
    Files.writeString(baseline, changed);
    assertThat(run(claims, gold, "--baseline", baseline)).isEqualTo(ExitCode.EVALUATION);
    assertThat(err()).isEqualTo("isnad: desk detection.p: 0.66 expected, 0.6667 measured\n");
    assertThat(run(claims, gold, "--baseline", baseline, "--set", "other"))
        .isEqualTo(ExitCode.RESOURCE);
  }

  @Test
  void aBadClaimIsNamedWithItsLine() throws IOException {
    Files.writeString(claims, Files.readString(claims) + "{\"article\"\n");
    assertThat(run(claims, gold)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).startsWith("isnad: " + claims + ":4: ");
    assertThat(out()).isEmpty();
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing");
    assertThat(run(missing, gold)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).isEqualTo("isnad: no such file: " + missing + "\n");
    assertThat(run(claims, missing)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).isEqualTo("isnad: no such annotations: " + missing + "\n");
    assertThat(run(claims)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void badGoldIsNamed() throws IOException {
    Path file = gold.resolve("desk-1.json");
    Files.writeString(file, Files.readString(file).replace("\"مشيرا\"", "\"منوها\""));
    assertThat(run(claims, gold)).isZero();
    assertThat(err()).isEqualTo("gold: desk-1.json n=2: cue: unit 2 has no «منوها»\n");
    Files.writeString(file, "[");
    assertThat(run(claims, gold)).isEqualTo(ExitCode.RESOURCE);
    assertThat(err()).contains(file.toString());
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() {
    Path nowhere = folder.resolve("no/such/folder/report.md");
    assertThat(run(claims, gold, "--report", nowhere)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("cannot write " + nowhere);
  }
}
