package org.isnad.json;

import java.util.List;
import java.util.Optional;
import org.isnad.json.ClaimRecord.ArticleRef;
import org.isnad.json.ClaimRecord.DecisionRecord;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.ClaimRecord.SpeakerRecord;
import org.isnad.json.ClaimRecord.StanceRecord;
import org.isnad.json.ClaimRecord.TargetRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.ClaimRecord.TimeRecord;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Decision;
import org.isnad.model.Figure;
import org.isnad.model.Label;
import org.isnad.model.Mention;
import org.isnad.model.Published;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.TimeExpression;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns the claims of one article into records: UTF-16 spans become code points with the article's
 * own letters.
 *
 * <p>Example: in «😀قال» (“said” after an emoji) the cue's span [2, 5) becomes start 1, end 4, text
 * «قال». Immutable.
 */
final class ClaimMapper {
  private final String text;
  private final CodePoints points;
  private final ArticleRef article;

  ClaimMapper(Article article) {
    this.text = article.text();
    this.points = CodePoints.of(text);
    this.article =
        new ArticleRef(
            article.id(),
            article.title(),
            article.url().orElse(null),
            article.outlet().orElse(null),
            article.published().map(Published::toString).orElse(null));
  }

  ClaimRecord record(Claim claim) {
    Attribution attribution = claim.attribution();
    return new ClaimRecord(
        ClaimRecord.SCHEMA,
        claim.id(),
        article,
        speaker(claim.speaker(), attribution.source()),
        claim.via().stream().map(via -> span(via.span())).toList(),
        attribution.cue().map(cue -> span(cue.span())).orElse(null),
        attribution.type().label(),
        spans(attribution.content()),
        claim.act().label(),
        claim.commitment().label(),
        claim.distance().label(),
        claim.stances().stream().map(this::stance).toList(),
        claim.figures().stream().map(this::figure).toList(),
        claim.times().stream().map(this::time).toList(),
        claim.parent().orElse(null),
        claim.checkWorthiness(),
        attribution.decision().confidence(),
        decision(attribution.decision()),
        span(claim.sentence()));
  }

  private SpeakerRecord speaker(Speaker speaker, Optional<Mention> source) {
    return new SpeakerRecord(
        speaker.name().orElse(null),
        speaker.kind().label(),
        speaker.role().orElse(null),
        source.map(mention -> span(mention.span())).orElse(null),
        speaker.resolution().label());
  }

  private StanceRecord stance(Stance stance) {
    TextSpan target = span(stance.target());
    return new StanceRecord(
        new TargetRecord(target.text(), stance.name().orElse(null), target.start(), target.end()),
        stance.polarity().label(),
        stance.decision().confidence(),
        decision(stance.decision()));
  }

  private FigureRecord figure(Figure figure) {
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

  private TimeRecord time(TimeExpression time) {
    TextSpan at = span(time.span());
    return new TimeRecord(
        at.text(), at.start(), at.end(), time.type().label(), time.value().orElse(null));
  }

  private DecisionRecord decision(Decision decision) {
    return new DecisionRecord(decision.rule(), spans(decision.evidence()));
  }

  private List<TextSpan> spans(List<Span> spans) {
    return spans.stream().map(this::span).toList();
  }

  private TextSpan span(Span span) {
    return new TextSpan(span.of(text), points.at(span.start()), points.at(span.end()));
  }

  private static @Nullable String label(Optional<? extends Label> label) {
    return label.map(Label::label).orElse(null);
  }
}
