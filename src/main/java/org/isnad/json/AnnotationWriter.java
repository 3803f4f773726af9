package org.isnad.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.ClaimRecord.TimeRecord;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Label;
import org.isnad.model.Morph;
import org.isnad.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Writes layers of a whole article as one JSON object a line; only the layers asked for are there.
 *
 * <p>Example: «قتل 28 شخصًا» (“28 people were killed”) gives {@code
 * {"id":"a","quantities":[{"text":"28 شخصًا","start":4,"end":12,"value":28,…}]}}. Immutable and
 * thread-safe.
 */
public final class AnnotationWriter {
  private final Set<Layer> layers;

  /** What can be asked for. */
  public enum Layer implements Label {
    SENTENCES,
    TOKENS,
    ENTITIES,
    QUANTITIES,
    TIMES
  }

  public AnnotationWriter(Set<Layer> layers) {
    this.layers = Set.copyOf(layers);
  }

  /** One article's layers, with the line end. */
  public String line(AnalyzedArticle article, List<Figure> figures, List<TimeExpression> times) {
    SpanMapper spans = new SpanMapper(article.base().article());
    return Json.write(
            new AnnotationRecord(
                article.base().article().id(),
                layers.contains(Layer.SENTENCES)
                    ? article.base().sentences().stream().map(s -> spans.span(s.span())).toList()
                    : null,
                layers.contains(Layer.TOKENS) ? tokens(article, spans) : null,
                layers.contains(Layer.ENTITIES)
                    ? article.entities().stream().map(e -> entity(article, e, spans)).toList()
                    : null,
                layers.contains(Layer.QUANTITIES)
                    ? figures.stream().map(spans::figure).toList()
                    : null,
                layers.contains(Layer.TIMES) ? times.stream().map(spans::time).toList() : null))
        + "\n";
  }

  private static List<TokenRecord> tokens(AnalyzedArticle article, SpanMapper spans) {
    return IntStream.range(0, article.base().tokens().size())
        .mapToObj(i -> token(article, i, spans))
        .toList();
  }

  private static TokenRecord token(AnalyzedArticle article, int index, SpanMapper spans) {
    TextSpan span = spans.span(article.token(index).span());
    Morph morph = article.morph(index);
    return new TokenRecord(
        span.text(),
        span.start(),
        span.end(),
        morph.proclitics(),
        morph.stem(),
        morph.enclitic(),
        morph.tag());
  }

  private static EntityRecord entity(AnalyzedArticle article, Entity entity, SpanMapper spans) {
    TextSpan span = spans.span(article.base().span(entity.first(), entity.end()));
    return new EntityRecord(span.text(), span.start(), span.end(), label(entity.kind()));
  }

  private static String label(Entity.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AnnotationRecord(
      String id,
      @Nullable List<TextSpan> sentences,
      @Nullable List<TokenRecord> tokens,
      @Nullable List<EntityRecord> entities,
      @Nullable List<FigureRecord> quantities,
      @Nullable List<TimeRecord> times) {}

  record TokenRecord(
      @Nullable String text,
      int start,
      int end,
      String proclitics,
      String stem,
      String enclitic,
      String tag) {}

  record EntityRecord(@Nullable String text, int start, int end, String kind) {}
}
