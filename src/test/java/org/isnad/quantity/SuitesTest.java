package org.isnad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The suites of numbers and times, where they are; writes {@code reports/quantities.md} with {@code
 * -Dreport.update=true}.
 */
class SuitesTest {
  private static final Path SUITES = Path.of("../shared/suites");
  private static final Path REPORT = Path.of("reports/quantities.md");
  private static final List<String> NUMBERS =
      List.of("numerals.tsv", "ordinals.tsv", "money.tsv", "measures.tsv", "durations.tsv");

  @Test
  void readsNumbers() throws IOException {
    assumeTrue(Files.isDirectory(SUITES), "no suites beside the repository");
    List<SuiteCase> cases = new ArrayList<>();
    for (String name : NUMBERS) {
      cases.addAll(SuiteCase.read(SUITES.resolve("numbers").resolve(name)));
    }
    assertThat(share(cases)).as(() -> failing(cases)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsTimes() throws IOException {
    assumeTrue(Files.isDirectory(SUITES), "no suites beside the repository");
    List<SuiteCase> cases = SuiteCase.read(SUITES.resolve("times/expressions.tsv"));
    assertThat(share(cases)).as(() -> failing(cases)).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void writesTheReport() throws IOException {
    assumeTrue(Boolean.getBoolean("report.update"), "the report is not to be written");
    assumeTrue(Files.isDirectory(SUITES), "no suites beside the repository");
    StringBuilder out = new StringBuilder(2000);
    out.append("# Figures and times on the suites\n\nWritten by `mvn test -Dtest=SuitesTest ")
        .append("-Dtest.jvm=-Dreport.update=true`; the suites are Duckling's Arabic corpus.\n")
        .append(
            "Times beside HeidelTime's, and words a second: [heideltime.md](heideltime.md).\n\n")
        .append("| suite | cases | right | share |\n|---|---|---|---|\n");
    List<SuiteCase> failed = new ArrayList<>();
    for (String name : NUMBERS) {
      row(out, SuiteCase.read(SUITES.resolve("numbers").resolve(name)), failed);
    }
    row(out, SuiteCase.read(SUITES.resolve("numbers/numerals-egyptian.tsv")), new ArrayList<>());
    row(out, SuiteCase.read(SUITES.resolve("times/expressions.tsv")), failed);
    out.append("\nEgyptian number words have no target; their failures are not listed.\n\n");
    out.append("## Failing cases\n| suite | text | expected | read | reason |\n");
    out.append("|---|---|---|---|---|\n");
    for (SuiteCase c : failed) {
      out.append("| ").append(c.suite()).append(" | ").append(c.text()).append(" | ");
      out.append(c.value()).append(' ').append(c.unit().replace("|", " or ")).append(" | ");
      out.append(c.got()).append(" | ").append(FailureReasons.of(c)).append(" |\n");
    }
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, out);
  }

  private static void row(StringBuilder out, List<SuiteCase> cases, List<SuiteCase> failed) {
    List<SuiteCase> wrong = cases.stream().filter(c -> !c.passes()).toList();
    failed.addAll(wrong);
    int right = cases.size() - wrong.size();
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %.3f |%n",
            cases.get(0).suite(),
            cases.size(),
            right,
            (double) right / cases.size()));
  }

  private static double share(List<SuiteCase> cases) {
    return (double) cases.stream().filter(SuiteCase::passes).count() / cases.size();
  }

  private static String failing(List<SuiteCase> cases) {
    StringBuilder out = new StringBuilder(500);
    cases.stream()
        .filter(c -> !c.passes())
        .forEach(c -> out.append(c.text()).append(": ").append(c.got()).append('\n'));
    return out.toString();
  }
}
