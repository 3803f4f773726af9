package org.isnad.json;

import java.util.Optional;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.ClaimRecord.TimeRecord;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Label;
import org.isnad.model.TimeExpression;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns places of one article into records: UTF-16 spans become code points with the article's own
 * letters.
 *
 * <p>Example: in «😀قال» (“said” after an emoji) the span [2, 5) becomes start 1, end 4, text
 * «قال». Immutable.
 */
final class SpanMapper {
  private final String text;
  private final CodePoints points;

  SpanMapper(Article article) {
    this.text = article.text();
    this.points = CodePoints.of(text);
  }

  FigureRecord figure(Figure figure) {
    TextSpan at = span(figure.span());
    return new FigureRecord(
        at.text(),
        at.start(),
        at.end(),
        figure.value().map(FigureValue::of).orElse(null),
        figure.unit().orElse(null),
        figure.unitCode().orElse(null),
        figure.kind().label(),
        label(figure.modifier()),
        figure.partOf().map(this::span).orElse(null));
  }

  TimeRecord time(TimeExpression time) {
    TextSpan at = span(time.span());
    return new TimeRecord(
        at.text(), at.start(), at.end(), time.type().label(), time.value().orElse(null));
  }

  TextSpan span(Span span) {
    return new TextSpan(span.of(text), points.at(span.start()), points.at(span.end()));
  }

  private static @Nullable String label(Optional<? extends Label> label) {
    return label.map(Label::label).orElse(null);
  }
}
