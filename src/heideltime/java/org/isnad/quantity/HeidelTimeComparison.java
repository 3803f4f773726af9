package org.isnad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldReader;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Token;
import org.isnad.quantity.HeidelTime.Timex;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Times of Isnad and of HeidelTime on the same texts; writes {@code reports/heideltime.md} with
 * {@code mvn test -Pheideltime -Dtest=HeidelTimeComparison -Dtest.jvm=-Dreport.update=true}.
 */
class HeidelTimeComparison {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final Path SUITE = Path.of("../shared/suites/times/expressions.tsv");
  private static final LocalDate SUITE_DAY = LocalDate.of(2013, 2, 12);
  private static final int SHORT = 800;

  /** Reads the times of a text published on a day. */
  private interface Reader extends BiFunction<String, LocalDate, List<Timex>> {}

  private final StringBuilder out = new StringBuilder();

  @Test
  void compares() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no gold beside the repository");
    Map<String, Reader> readers = new HashMap<>();
    HeidelTime heidel = new HeidelTime();
    readers.put("Isnad", HeidelTimeComparison::isnad);
    readers.put("HeidelTime", heidel::read);
    line("# Times by Isnad and by HeidelTime 2.2.1\n");
    line(
        "Written by `mvn test -Pheideltime -Dtest=HeidelTimeComparison -Dtest.jvm=-Dreport.update=true`;");
    line("HeidelTime (GPL) with its Arabic resources and its own tokenizer, no tagger.\n");
    line(
        "| texts | reader | times | right | precision | recall | F1 |\n|---|---|---|---|---|---|---|");
    for (String set : List.of("train", "dev")) {
      gold(set, GOLD.resolve(set), readers);
    }
    gold("corpus", Path.of("corpus/gold"), readers);
    line(
        "\nTimes inside annotated contents of articles with a known day; right: same place and value.\n");
    suite(readers);
    speed(readers);
    if (Boolean.getBoolean("report.update")) {
      Files.writeString(Path.of("reports/heideltime.md"), out.toString());
    }
    assertThat(out.toString()).contains("| corpus | Isnad |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static List<Timex> isnad(String text, LocalDate day) {
    List<Timex> times = new ArrayList<>();
    Facts.times(text, day.toString())
        .forEach(t -> t.value().ifPresent(v -> times.add(new Timex(t.span(), v))));
    return times;
  }

  private static List<GoldArticle> dated(Path directory) {
    return GoldReader.read(List.of(directory)).articles().stream()
        .filter(a -> a.published() != null && a.published().length() == 10)
        .toList();
  }

  private void gold(String set, Path directory, Map<String, Reader> readers) {
    List<GoldArticle> articles = dated(directory);
    for (String name : List.of("Isnad", "HeidelTime")) {
      int read = 0;
      int right = 0;
      int annotated = 0;
      for (GoldArticle article : articles) {
        Map<Span, String> wanted = wanted(article);
        List<Timex> found = found(article, readers.get(name));
        annotated += wanted.size();
        read += found.size();
        for (Map.Entry<Span, String> time : wanted.entrySet()) {
          right += found.removeIf(t -> hits(t, time)) ? 1 : 0;
        }
      }
      double p = (double) right / read;
      double r = (double) right / annotated;
      line(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %d | %.3f | %.3f | %.3f |",
              set,
              name,
              annotated,
              right,
              p,
              r,
              2 * p * r / (p + r)));
    }
  }

  private static boolean hits(Timex t, Map.Entry<Span, String> time) {
    return t.value().equals(time.getValue())
        && t.span().start() < time.getKey().end()
        && time.getKey().start() < t.span().end();
  }

  private static Map<Span, String> wanted(GoldArticle article) {
    Map<Span, String> wanted = new HashMap<>();
    article.attributions().stream()
        .flatMap(a -> a.times().stream())
        .filter(t -> t.value() != null)
        .forEach(t -> wanted.put(new Span(t.span().start(), t.span().end()), t.value()));
    return wanted;
  }

  private static List<Timex> found(GoldArticle article, Reader reader) {
    CodePoints points = CodePoints.of(article.text());
    List<Timex> found = new ArrayList<>();
    for (Timex time : reader.apply(article.text(), LocalDate.parse(article.published()))) {
      Span span = points.of(time.span());
      boolean inside =
          article.attributions().stream()
              .flatMap(a -> a.content().stream())
              .anyMatch(c -> c.start() <= span.start() && span.start() < c.end());
      if (inside) {
        found.add(new Timex(span, time.value()));
      }
    }
    return found;
  }

  private void suite(Map<String, Reader> readers) throws IOException {
    List<SuiteCase> cases = SuiteCase.read(SUITE);
    line("| suite | cases | reader | right (value and full span) |\n|---|---|---|---|");
    for (String name : List.of("Isnad", "HeidelTime")) {
      Reader reader = readers.get(name);
      long right =
          cases.stream()
              .filter(
                  c ->
                      reader.apply(c.text(), SUITE_DAY).stream()
                          .anyMatch(
                              t -> t.span().length() == c.text().length() && c.accepts(t.value())))
              .count();
      line("| expressions.tsv | " + cases.size() + " | " + name + " | " + right + " |");
    }
    line("");
  }

  /** CPU time over the beginnings of the articles of dev and corpus, after one round unmeasured. */
  private void speed(Map<String, Reader> readers) {
    List<GoldArticle> articles = new ArrayList<>(dated(GOLD.resolve("dev")));
    articles.addAll(dated(Path.of("corpus/gold")));
    List<String> texts =
        articles.stream()
            .map(a -> a.text().substring(0, Math.min(SHORT, a.text().length())))
            .toList();
    long words = texts.stream().mapToLong(HeidelTimeComparison::words).sum();
    line(
        "| reader | short articles | words | CPU s a round | articles/s | words/s |\n|---|---|---|---|---|---|");
    for (String name : List.of("Isnad", "HeidelTime")) {
      int rounds = name.equals("Isnad") ? 50 : 2;
      round(texts, readers.get(name));
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (int i = 0; i < rounds; i++) {
        round(texts, readers.get(name));
      }
      double s =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9 / rounds;
      line(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %.4f | %.0f | %.0f |",
              name,
              texts.size(),
              words,
              s,
              texts.size() / s,
              words / s));
    }
    both(texts, words);
    line(
        "\nIsnad's time for times holds normalisation and segmentation, that for both layers does");
    line("not; a short article is 800 letters.");
  }

  /** Figures and times of articles that are segmented already, as the pipeline reads them. */
  private void both(List<String> texts, long words) {
    List<SegmentedArticle> articles =
        texts.stream()
            .map(t -> Article.of("b", t).withPublished(Published.parse(SUITE_DAY.toString())))
            .map(Facts::segmented)
            .toList();
    int rounds = 100;
    double s = 0;
    for (int i = -20; i < rounds; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      articles.forEach(
          a -> assertThat(Facts.times(a).size() + Facts.figures(a).size()).isNotNegative());
      long ns = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      s += i < 0 ? 0 : ns / 1e9 / rounds;
    }
    line(
        String.format(
            Locale.ROOT,
            "| Isnad, figures and times | %d | %d | %.4f | %.0f | %.0f |",
            texts.size(),
            words,
            s,
            texts.size() / s,
            words / s));
  }

  private static long words(String text) {
    return Facts.segmented(Article.of("w", text)).tokens().stream().filter(Token::isWord).count();
  }

  private static void round(List<String> texts, Reader reader) {
    texts.forEach(text -> reader.apply(text, SUITE_DAY));
  }
}
