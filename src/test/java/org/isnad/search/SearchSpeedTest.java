package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.isnad.json.ClaimReader;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.search.SearchRequest.FigureRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures indexing and searching 100 000 claims and writes {@code reports/search.md}. Runs only
 * where {@code -Dsearch.claims=FILE} names claims of real articles; they are repeated under other
 * ids until there are enough.
 */
@EnabledIfSystemProperty(named = "search.claims", matches = ".+")
class SearchSpeedTest {
  private static final int CLAIMS = 100_000;
  private static final int WARM_UP = 200;
  private static final int SEARCHES = 1_000;

  @TempDir private Path folder;
  private final Random random = new Random(17);
  private final List<ClaimRecord> samples = new ArrayList<>();

  @Test
  void searchesAHundredThousandClaimsInTime() throws IOException {
    Path source = Path.of(System.getProperty("search.claims"));
    long start = System.nanoTime();
    fill(source);
    double seconds = (System.nanoTime() - start) / 1e9;
    try (ClaimSearch search = ClaimSearch.open(folder)) {
      assertThat(search.size()).isEqualTo(CLAIMS);
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
      report(seconds, times, found);
      assertThat(times[SEARCHES * 95 / 100] / 1e6).isLessThan(50);
    }
  }

  private void fill(Path source) throws IOException {
    try (ClaimIndexer indexer = ClaimIndexer.open(folder)) {
      int[] count = {0};
      for (int round = 0; count[0] < CLAIMS; round++) {
        String suffix = "-" + round;
        ClaimReader.forEach(source, claim -> put(indexer, claim, suffix, count));
      }
      indexer.commit();
    }
  }

  private void put(ClaimIndexer indexer, ClaimRecord claim, String suffix, int[] count) {
    if (count[0] >= CLAIMS) {
      return;
    }
    String line = Json.write(claim);
    String renamed =
        line.replaceFirst("\"id\":\"[0-9a-f]+\"", "\"id\":\"" + claim.id() + suffix + "\"");
    try {
      indexer.put(Json.read(renamed, ClaimRecord.class));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    count[0]++;
    if (count[0] % 100 == 0) {
      samples.add(claim);
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

  private void report(double seconds, long[] times, long found) throws IOException {
    long bytes;
    try (var files = Files.walk(folder)) {
      bytes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
    String text =
        "# Search\n\nWritten by `mvn test -Dtest=SearchSpeedTest -Dsearch.claims=FILE` over claims"
            + " of news articles, repeated under other ids; one thread, other programs running at"
            + " the same time. Searches are words, phrases, words of a speaker, figures of a unit"
            + " within bounds and words since a day, in turn, each with counts by speaker, act,"
            + " type, outlet and target.\n\n| measure | value |\n|---|--:|\n"
            + row("claims", CLAIMS, "%.0f")
            + row("indexed in, seconds", seconds, "%.1f")
            + row("index, megabytes", bytes / 1e6, "%.1f")
            + row("heap at most, megabytes", Runtime.getRuntime().maxMemory() / 1e6, "%.0f")
            + row("searches", SEARCHES, "%.0f")
            + row("claims found, mean", found / (double) SEARCHES, "%.1f")
            + row("p50, milliseconds", times[SEARCHES / 2] / 1e6, "%.2f")
            + row("p95, milliseconds", times[SEARCHES * 95 / 100] / 1e6, "%.2f")
            + row("p99, milliseconds", times[SEARCHES * 99 / 100] / 1e6, "%.2f");
    Files.writeString(Path.of("reports", "search.md"), text);
  }

  private static String row(String name, double value, String format) {
    return String.format(Locale.ROOT, "| %s | " + format + " |%n", name, value);
  }
}
