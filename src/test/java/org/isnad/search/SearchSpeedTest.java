package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.search.SearchRequest.FigureRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures an index that grows to 100 000 claims and more and writes {@code reports/search.md}.
 * Runs only where {@code -Dsearch.claims=FILE} names claims of real articles. They are repeated
 * under other ids, each time with another word changed, until there are as many as {@code
 * -Dsearch.counts} says.
 */
@EnabledIfSystemProperty(named = "search.claims", matches = ".+")
class SearchSpeedTest {
  private static final Pattern ID = Pattern.compile("\"id\":\"[0-9a-f]+");
  private static final Pattern WORD = Pattern.compile("[\u0621-\u064A]{4,}");
  private static final String[] COUNTS = System.getProperty("search.counts", "100000").split(",");
  private static final int ADDED = 1_000;
  private static final int WARM_UP = 200;
  private static final int SEARCHES = 1_000;

  @TempDir private Path folder;
  private final Random random = new Random(17);
  private final List<ClaimRecord> samples = new ArrayList<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private double seconds;

  @Test
  void searchesAHundredThousandClaimsAndMoreInTime() throws IOException {
    try (Repeated claims = new Repeated(Path.of(System.getProperty("search.claims")))) {
      for (String count : COUNTS) {
        int size = Integer.parseInt(count);
        seconds += add(claims, size - ADDED);
        double more = add(claims, size);
        seconds += more;
        row("claims", size, "%.0f");
        row("indexed in, seconds", seconds, "%.1f");
        row("the last 1 000 added in, seconds", more, "%.2f");
        row("index, megabytes", bytes() / 1e6, "%.1f");
        row("heap at most, megabytes", Runtime.getRuntime().maxMemory() / 1e6, "%.0f");
        search(size);
        report();
      }
    }
  }

  /** Opens the index, adds claims until there are {@code size}, commits; the seconds it took. */
  private double add(Repeated claims, int size) throws IOException {
    long start = System.nanoTime();
    try (ClaimIndexer indexer = ClaimIndexer.open(folder)) {
      while (claims.given < size) {
        ClaimRecord claim = Json.read(claims.next(), ClaimRecord.class);
        indexer.put(claim);
        if (claims.given % 100 == 0) {
          samples.add(claim);
        }
      }
      indexer.commit();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void search(int size) throws IOException {
    try (ClaimSearch search = ClaimSearch.open(folder)) {
      assertThat(search.size()).isEqualTo(size);
      for (int i = 0; i < WARM_UP; i++) {
        search.search(request(i));
      }
      long[] times = new long[SEARCHES];
      long found = 0;
      for (int i = 0; i < SEARCHES; i++) {
        SearchRequest request = request(i);
        long before = System.nanoTime();
        found += search.search(request).total();
        times[i] = System.nanoTime() - before;
      }
      Arrays.sort(times);
      row("searches", SEARCHES, "%.0f");
      row("claims found, mean", found / (double) SEARCHES, "%.1f");
      row("p50, milliseconds", times[SEARCHES / 2] / 1e6, "%.2f");
      row("p95, milliseconds", times[SEARCHES * 95 / 100] / 1e6, "%.2f");
      row("p99, milliseconds", times[SEARCHES * 99 / 100] / 1e6, "%.2f");
      assertThat(size > 100_000 || times[SEARCHES * 95 / 100] / 1e6 < 50).isTrue();
    }
  }

  /** The lines of a file again and again, with other ids and from the second time other words. */
  private static final class Repeated implements AutoCloseable {
    private final Path file;
    private BufferedReader lines;
    private String replacement = "";
    private int round;
    private int given;

    Repeated(Path file) throws IOException {
      this.file = file;
      this.lines = Files.newBufferedReader(file);
    }

    String next() throws IOException {
      String line = lines.readLine();
      if (line == null) {
        lines.close();
        lines = Files.newBufferedReader(file);
        round++;
        line = lines.readLine();
      }
      given++;
      return round == 0 ? line : varied(line);
    }

    /** The word number {@code round} of the content becomes that of the claim before. */
    private String varied(String line) {
      String renamed = ID.matcher(line).replaceFirst("$0-" + round);
      Matcher words = WORD.matcher(line);
      boolean any = words.find(line.indexOf("\"content\":"));
      for (int i = 1; any && i < round; i++) {
        any = words.find();
      }
      if (!any) {
        return renamed;
      }
      String other = replacement;
      replacement = words.group();
      return other.isEmpty() ? renamed : renamed.replace(words.group(), other);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  /** Words, phrases, speakers, figures and days of claims that are there, in turn. */
  private SearchRequest request(int i) {
    ClaimRecord claim = samples.get(random.nextInt(samples.size()));
    String[] words = ClaimEntry.content(claim).split("\\s+");
    int at = random.nextInt(Math.max(1, words.length - 2));
    String word = words[at];
    String two = at + 1 < words.length ? word + " " + words[at + 1] : word;
    return switch (i % 5) {
      case 0 -> SearchRequest.of(two);
      case 1 -> SearchRequest.of("\"" + two + "\"");
      case 2 -> full(word, claim.speaker().name(), null, null);
      case 3 -> full("", null, new FigureRange(Optional.of("شخص"), 10, 1000), null);
      default -> full(word, null, null, LocalDate.of(2016, 6, 1));
    };
  }

  private static SearchRequest full(
      String text, String speaker, FigureRange figure, LocalDate from) {
    return new SearchRequest(
        text,
        Optional.ofNullable(speaker),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(from),
        Optional.empty(),
        Optional.ofNullable(figure),
        20);
  }

  private long bytes() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private void report() throws IOException {
    StringBuilder text =
        new StringBuilder(
            "# Search\n\nWritten by `mvn test -Dtest=SearchSpeedTest -Dsearch.claims=FILE"
                + " -Dsearch.counts=100000,1000000 -Dtest.jvm=-Xmx512m` over claims of news"
                + " articles, from the second time on repeated under other ids with a word"
                + " changed; the index grows from column to column. One thread, other programs"
                + " running at the same time. Searches are words, phrases, words of a speaker,"
                + " figures of a unit within bounds and words since a day, in turn, each with"
                + " counts by speaker, act, type, outlet and target.\n\n");
    text.append("| measure | value |").append(" value |".repeat(columns() - 1));
    text.append("\n|---|").append("--:|".repeat(columns())).append('\n');
    rows.forEach(
        (name, values) ->
            text.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join(" | ", values))
                .append(" |\n"));
    Files.writeString(Path.of("reports", "search.md"), text);
  }

  private int columns() {
    return rows.values().iterator().next().size();
  }

  private void row(String name, double value, String format) {
    rows.computeIfAbsent(name, key -> new ArrayList<>())
        .add(String.format(Locale.ROOT, format, value));
  }
}
