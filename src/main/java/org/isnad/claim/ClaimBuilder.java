package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.TokenView;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.Figure;
import org.isnad.model.Judgement;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Speaker;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;

/**
 * Makes single claims of one article, whose attributions have the ids given. For one article, not
 * thread-safe.
 */
final class ClaimBuilder {
  private final SegmentedArticle article;
  private final List<String> ids;
  private final ContentFacts facts;
  private final AnalyzedArticle analyzed;
  private final TokenView view;
  private final WorthReader worth;

  ClaimBuilder(AnalyzedArticle analyzed, List<String> ids, ContentFacts facts, WorthReader worth) {
    this.article = analyzed.base();
    this.analyzed = analyzed;
    this.view = new TokenView(article);
    this.worth = worth;
    this.ids = List.copyOf(ids);
    this.facts = facts;
  }

  Claim build(int index, Attribution attribution, Speaker speaker, Judgement judgement) {
    List<Figure> figures = facts.figuresIn(attribution.content());
    List<TimeExpression> times = facts.timesIn(attribution.content());
    Statement statement = Statement.of(analyzed, view, attribution.content(), figures, times);
    return new Claim(
        ids.get(index),
        rounded(attribution),
        speaker,
        attribution.via(),
        judgement.act(),
        judgement.commitment(),
        judgement.distance(),
        judgement.stances(),
        figures,
        times,
        parent(index, attribution),
        worth.rate(Optional.of(judgement.act()), statement),
        sentence(attribution));
  }

  private Optional<String> parent(int index, Attribution attribution) {
    return attribution.parent().stream()
        .mapToObj(ids::get)
        .filter(id -> !id.equals(ids.get(index)))
        .findFirst();
  }

  private Span sentence(Attribution attribution) {
    Span anchor = attribution.cue().map(Cue::span).orElse(attribution.content().get(0));
    int token = article.tokenAt(anchor.start());
    return token < article.tokens().size() ? article.sentenceOf(token).span() : anchor;
  }

  private static Attribution rounded(Attribution attribution) {
    Decision decision = attribution.decision();
    return new Attribution(
        attribution.cue(),
        attribution.source(),
        attribution.content(),
        attribution.type(),
        attribution.parent(),
        attribution.via(),
        new Decision(
            decision.rule(), decision.evidence(), Rounding.toThousandths(decision.confidence())));
  }
}
