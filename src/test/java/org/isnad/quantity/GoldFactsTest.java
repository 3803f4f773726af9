package org.isnad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldArticle.GoldFigure;
import org.isnad.eval.GoldArticle.GoldTime;
import org.isnad.eval.GoldReader;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.FigureValue;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Published;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.TimeExpression;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Figures and times inside the annotated contents, whoever finds the contents: same place and same
 * value, as the reference script counts them.
 */
class GoldFactsTest {
  private static final Path GOLD = Path.of("../shared/gold");

  private int hits;
  private int read;
  private int annotated;
  private int kinds;

  private double f1() {
    return 2.0 * hits / (read + annotated);
  }

  @Test
  void readsTheFiguresOfDev() {
    articles("dev").forEach(this::figures);
    assertThat(f1()).as("figures F1").isGreaterThanOrEqualTo(0.90);
    assertThat((double) kinds / hits).as("figure kind").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsTheFiguresOfTrain() {
    articles("train").forEach(this::figures);
    assertThat(f1()).as("figures F1").isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void readsTheTimesOfDev() {
    articles("dev").forEach(this::times);
    assertThat(f1()).as("times F1").isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void readsTheTimesOfTrain() {
    articles("train").forEach(this::times);
    assertThat(f1()).as("times F1").isGreaterThanOrEqualTo(0.80);
  }

  private static List<GoldArticle> articles(String set) {
    assumeTrue(Files.isDirectory(GOLD.resolve(set)), "no gold beside the repository");
    return GoldReader.read(List.of(GOLD.resolve(set))).articles();
  }

  private static SegmentedArticle segmented(GoldArticle gold) {
    Article article = Article.of(gold.id(), gold.text());
    String published = gold.published();
    return Facts.segmented(
        published == null ? article : article.withPublished(Published.parse(published)));
  }

  private static boolean inside(GoldArticle gold, Span span) {
    return gold.attributions().stream()
        .flatMap(a -> a.content().stream())
        .anyMatch(c -> c.start() <= span.start() && span.start() < c.end());
  }

  private static boolean overlaps(TextSpan a, Span b) {
    return b.start() < a.end() && a.start() < b.end();
  }

  private void figures(GoldArticle gold) {
    CodePoints points = CodePoints.of(gold.text());
    Map<Span, GoldFigure> wanted = new HashMap<>();
    for (GoldAttribution attribution : gold.attributions()) {
      attribution.figures().forEach(f -> wanted.put(new Span(f.span().start(), f.span().end()), f));
    }
    List<Figure> found = new ArrayList<>();
    for (Figure figure : Facts.figures(segmented(gold))) {
      if (inside(gold, points.of(figure.span()))) {
        found.add(figure);
      }
    }
    annotated += wanted.size();
    read += found.size();
    for (GoldFigure figure : wanted.values()) {
      Optional<Figure> hit =
          found.stream()
              .filter(f -> overlaps(figure.span(), points.of(f.span())))
              .filter(f -> close(figure.value(), f.value().map(FigureValue::of)))
              .findFirst();
      hit.ifPresent(
          f -> {
            found.remove(f);
            hits++;
            kinds += f.kind().label().equals(figure.kind()) ? 1 : 0;
          });
    }
  }

  private static boolean close(FigureValue gold, Optional<FigureValue> got) {
    if (gold == null || got.isEmpty()) {
      return gold == null && got.isEmpty();
    }
    if (gold.range() != got.get().range()) {
      return false;
    }
    for (int i = 0; i < gold.numbers().size(); i++) {
      double a = gold.numbers().get(i).doubleValue();
      double b = got.get().numbers().get(i).doubleValue();
      if (Math.abs(a - b) > 1e-6 * Math.max(1, Math.abs(a))) {
        return false;
      }
    }
    return true;
  }

  private void times(GoldArticle gold) {
    CodePoints points = CodePoints.of(gold.text());
    Map<Span, GoldTime> wanted = new HashMap<>();
    for (GoldAttribution attribution : gold.attributions()) {
      for (GoldTime time : attribution.times()) {
        if (time.value() != null) {
          wanted.put(new Span(time.span().start(), time.span().end()), time);
        }
      }
    }
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression time : Facts.times(segmented(gold))) {
      if (time.value().isPresent() && inside(gold, points.of(time.span()))) {
        found.add(time);
      }
    }
    annotated += wanted.size();
    read += found.size();
    for (GoldTime time : wanted.values()) {
      Optional<TimeExpression> hit =
          found.stream()
              .filter(t -> overlaps(time.span(), points.of(t.span())))
              .filter(t -> t.value().equals(Optional.of(time.value())))
              .findFirst();
      hit.ifPresent(
          t -> {
            found.remove(t);
            hits++;
          });
    }
  }
}
