package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.SampleFiles.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.ingest.BrokenInputs.Broken;
import org.isnad.ingest.BrokenInputs.Kind;
import org.isnad.ingest.BrokenInputs.Mutation;
import org.isnad.model.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the reading of pages, encodings and broken files; with {@code -Dreport.update=true} it
 * writes {@code reports/ingest.md}, of which the part on whole runs stays.
 */
class IngestReportTest {
  private static final Path PAGES = Path.of("../shared/suites/html");
  private static final Path REPORT = Path.of("reports/ingest.md");
  private static final String RUNS = "## Whole runs";
  private static final String DECLARED = "<head><meta charset=\"utf-8\">";
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE");

  @TempDir Path folder;

  @Test
  void pagesEncodingsAndBrokenFiles() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(PAGES), "no pages suite here");
    StringBuilder report = new StringBuilder("# Reading\n\nWritten by `mvn test");
    report.append(" -Dtest=IngestReportTest -Dtest.jvm=-Dreport.update=true`.\n\n");
    pages(report);
    encodings(report);
    broken(report);
    if (Boolean.getBoolean("report.update")) {
      String before = Files.exists(REPORT) ? Files.readString(REPORT) : "";
      int runs = before.indexOf(RUNS);
      Files.writeString(REPORT, report + (runs < 0 ? "" : before.substring(runs)));
    }
  }

  private void pages(StringBuilder report) throws IOException {
    report.append(
        "## Pages\nWord F1 of title and text; gold with a lead twice counts it twice.\n\n");
    report.append("| page | word F1 | date | read |\n|---|--:|---|---|\n");
    double sum = 0;
    double old = 0;
    int pages = 0;
    int dated = 0;
    int right = 0;
    for (String line : Files.readAllLines(PAGES.resolve("manifest.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("id")) {
        continue;
      }
      Article article = SampleFiles.article(read(PAGES.resolve(cells[0] + ".html")).get(0));
      double f1 = f1(Files.readString(PAGES.resolve(cells[0] + ".gold.txt")), article.text());
      String date = cells[3].isEmpty() ? "" : cells[3].substring(0, 10);
      String found = article.published().map(Object::toString).orElse("");
      sum += f1;
      old += f1(Files.readString(PAGES.resolve(cells[0] + ".gold.txt")), asWindows1256(cells[0]));
      pages++;
      dated += date.isEmpty() ? 0 : 1;
      right += !date.isEmpty() && date.equals(found) ? 1 : 0;
      report.append(row("| %s | %.3f | %s | %s |", cells[0], f1, date, found));
    }
    report.append(row("| all | %.3f | %d | %d right |", sum / pages, dated, right)).append('\n');
    report.append(row("The same pages as windows-1256, declared to be UTF-8: %.3f.", old / pages));
    report.append('\n');
    assertThat(sum / pages).isGreaterThanOrEqualTo(0.95);
    assertThat(old / pages).isGreaterThanOrEqualTo(0.95);
    assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * dated));
  }

  /** What is read of a page whose bytes are not what it says they are. */
  private String asWindows1256(String name) throws IOException {
    String page = Files.readString(PAGES.resolve(name + ".html")).replace("<head>", DECLARED);
    Path file = folder.resolve(name + ".html");
    Files.write(file, page.getBytes(Charset.forName("windows-1256")));
    return SampleFiles.article(read(file).get(0)).text();
  }

  private void encodings(StringBuilder report) throws IOException {
    report.append(
        "## Encodings\nTexts of `corpus/articles` in encodings that nothing declares; UTF-16 has no byte order mark.\n\n");
    report.append("| encoding | whole articles | right | first 100 letters | right |\n");
    report.append("|---|--:|--:|--:|--:|\n");
    for (String name : ENCODINGS) {
      int[] counts = new int[4];
      for (String text : texts()) {
        count(text, Charset.forName(name), counts, 0);
        count(text.substring(0, Math.min(100, text.length())), Charset.forName(name), counts, 2);
      }
      report.append(
          row("| %s | %d | %d | %d | %d |", name, counts[0], counts[1], counts[2], counts[3]));
    }
    report.append('\n');
  }

  private static void count(String text, Charset charset, int[] counts, int at) {
    if (charset.newEncoder().canEncode(text)) {
      counts[at]++;
      counts[at + 1] +=
          Decoded.of(text.getBytes(charset)).filter(d -> d.text().equals(text)).isPresent() ? 1 : 0;
    }
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus/articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        // ISO 8859-6 has Arabic letters and ASCII, but no curly marks.
        texts.add(
            Files.readString(file, StandardCharsets.UTF_8)
                .replaceAll("[“”«»]", "\"")
                .replaceAll("[^\\x00-\\x7F\\u060C\\u061B\\u061F\\u0621-\\u0652]", " "));
      }
    }
    return texts;
  }

  private void broken(StringBuilder report) throws IOException {
    report.append(
        "## Broken files\n17 files of each kind and mutation. Untouched: records of line");
    report.append(" formats without damage in them.\n\n");
    report.append("| kind | files | untouched | of these read | failure lines |\n");
    report.append("|---|--:|--:|--:|--:|\n");
    for (Kind kind : Kind.values()) {
      int[] counts = new int[4];
      for (Mutation mutation : Mutation.values()) {
        for (long seed = 0; seed < 17; seed++) {
          Random random = new Random(seed * 31 + mutation.ordinal());
          one(BrokenInputs.of(kind, mutation, random), counts);
        }
      }
      report.append(
          row(
              "| %s | %d | %d | %d | %d |",
              kind.ending, counts[0], counts[1], counts[2], counts[3]));
    }
    report.append('\n');
  }

  private void one(Broken broken, int[] counts) throws IOException {
    Path file = folder.resolve("a" + broken.kind().ending);
    Files.write(file, broken.bytes());
    List<String> texts = new ArrayList<>();
    for (Item item : read(file)) {
      counts[3] += item instanceof Item.Unreadable ? 1 : 0;
      if (item instanceof Item.Read got) {
        texts.add(got.article().text());
      }
    }
    Files.delete(file);
    counts[0]++;
    counts[1] += broken.untouched().size();
    counts[2] += (int) broken.untouched().stream().filter(texts::contains).count();
  }

  private static double f1(String gold, String found) {
    Map<String, Integer> left = new HashMap<>();
    String[] goldWords = gold.strip().split("[^\\p{L}\\p{N}]+");
    String[] foundWords = found.strip().split("[^\\p{L}\\p{N}]+");
    for (String word : goldWords) {
      left.merge(word, 1, Integer::sum);
    }
    int common = 0;
    for (String word : foundWords) {
      if (left.getOrDefault(word, 0) > 0) {
        left.merge(word, -1, Integer::sum);
        common++;
      }
    }
    return 2.0 * common / (goldWords.length + foundWords.length);
  }

  private static String row(String format, Object... cells) {
    return String.format(Locale.ROOT, format, cells) + "\n";
  }
}
