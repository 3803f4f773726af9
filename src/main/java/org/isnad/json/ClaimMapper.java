package org.isnad.json;

import java.util.List;
import java.util.Optional;
import org.isnad.json.ClaimRecord.ArticleRef;
import org.isnad.json.ClaimRecord.DecisionRecord;
import org.isnad.json.ClaimRecord.ReasonRecord;
import org.isnad.json.ClaimRecord.SpeakerRecord;
import org.isnad.json.ClaimRecord.StanceRecord;
import org.isnad.json.ClaimRecord.TargetRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.CheckReason;
import org.isnad.model.Claim;
import org.isnad.model.Decision;
import org.isnad.model.Mention;
import org.isnad.model.Published;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.text.Span;

/**
 * Turns the claims of one article into records: UTF-16 spans become code points with the article's
 * own letters.
 *
 * <p>Example: in «😀قال» (“said” after an emoji) the cue's span [2, 5) becomes start 1, end 4, text
 * «قال». Immutable.
 */
final class ClaimMapper {
  private final SpanMapper spans;
  private final ArticleRef article;

  ClaimMapper(Article article) {
    this.spans = new SpanMapper(article);
    this.article =
        new ArticleRef(
            article.id(),
            article.title(),
            article.url().orElse(null),
            article.outlet().orElse(null),
            article.published().map(Published::toString).orElse(null),
            OccurrenceRecord.of(article.occurrences()));
  }

  ClaimRecord record(Claim claim) {
    Attribution attribution = claim.attribution();
    return new ClaimRecord(
        ClaimRecord.SCHEMA,
        claim.id(),
        article,
        speaker(claim.speaker(), attribution.source()),
        claim.via().stream().map(via -> spans.span(via.span())).toList(),
        attribution.cue().map(cue -> spans.span(cue.span())).orElse(null),
        attribution.type().label(),
        all(attribution.content()),
        claim.act().label(),
        claim.commitment().label(),
        claim.distance().label(),
        claim.stances().stream().map(this::stance).toList(),
        claim.figures().stream().map(spans::figure).toList(),
        claim.times().stream().map(spans::time).toList(),
        claim.parent().orElse(null),
        claim.rating().type().label(),
        claim.rating().checkWorthiness(),
        claim.rating().reasons().stream().map(this::reason).toList(),
        attribution.decision().confidence(),
        decision(attribution.decision()),
        spans.span(claim.sentence()));
  }

  private SpeakerRecord speaker(Speaker speaker, Optional<Mention> source) {
    return new SpeakerRecord(
        speaker.name().orElse(null),
        speaker.kind().label(),
        speaker.role().orElse(null),
        source.map(mention -> spans.span(mention.span())).orElse(null),
        speaker.resolution().label());
  }

  private StanceRecord stance(Stance stance) {
    TextSpan target = spans.span(stance.target());
    return new StanceRecord(
        new TargetRecord(target.text(), stance.name().orElse(null), target.start(), target.end()),
        stance.polarity().label(),
        stance.decision().confidence(),
        decision(stance.decision()));
  }

  private ReasonRecord reason(CheckReason reason) {
    return new ReasonRecord(
        reason.kind().label(), reason.raises() ? "raises" : "lowers", all(reason.evidence()));
  }

  private DecisionRecord decision(Decision decision) {
    return new DecisionRecord(decision.rule(), all(decision.evidence()));
  }

  private List<TextSpan> all(List<Span> pieces) {
    return pieces.stream().map(spans::span).toList();
  }
}
