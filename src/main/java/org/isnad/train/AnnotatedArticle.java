package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.Mention;
import org.isnad.model.Published;
import org.isnad.model.QuotationType;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.syntax.Analyzer;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article as the trainers take it: analysed by the program's own stages, with the
 * annotated attributions in original UTF-16 spans.
 *
 * @param article the analysed article
 * @param attributions what the annotators marked, in the order of {@code gold}
 * @param gold the annotations, of which those without content are left out of {@code attributions}
 */
public record AnnotatedArticle(
    AnalyzedArticle article, List<Attribution> attributions, GoldArticle gold) {
  public AnnotatedArticle {
    attributions = List.copyOf(attributions);
  }

  /** Analyses the text of {@code gold} by {@code analyzer}. */
  public static AnnotatedArticle of(GoldArticle gold, Analyzer analyzer) {
    Article article = Article.of(gold.id(), gold.text());
    if (gold.published() != null) {
      article = article.withPublished(Published.parse(gold.published()));
    }
    AnalyzedArticle analyzed =
        analyzer.analyze(new Segmenter().segment(article, new Normalizer().normalize(gold.text())));
    List<Attribution> attributions = new ArrayList<>();
    for (GoldAttribution a : gold.attributions()) {
      if (!a.content().isEmpty()) {
        attributions.add(attribution(a, gold.text()));
      }
    }
    return new AnnotatedArticle(analyzed, attributions, gold);
  }

  private static Attribution attribution(GoldAttribution a, String text) {
    String type = a.type() == null ? "indirect" : a.type();
    return new Attribution(
        Optional.ofNullable(span(a.cue(), text)).map(s -> new Cue(s, s.of(text))),
        Optional.ofNullable(span(a.source(), text)).map(s -> new Mention(s, false)),
        a.content().stream().map(s -> utf16(s, text)).toList(),
        QuotationType.valueOf(type.toUpperCase(Locale.ROOT)),
        OptionalInt.empty(),
        List.of(),
        new Decision("annotated", List.of(), 1));
  }

  private static @Nullable Span span(@Nullable TextSpan s, String text) {
    return s == null ? null : utf16(s, text);
  }

  private static Span utf16(TextSpan s, String text) {
    return new Span(text.offsetByCodePoints(0, s.start()), text.offsetByCodePoints(0, s.end()));
  }
}
