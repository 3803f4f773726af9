package org.isnad.pipeline;

import java.util.List;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Figure;
import org.isnad.model.Judgement;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpokenArticle;
import org.isnad.model.TimeExpression;

/**
 * The stages that a pipeline is made of; their types allow one order only.
 *
 * @param segment normalises and cuts into paragraphs, sentences, tokens, quotations
 * @param analyze tags, parses, finds names
 * @param attribute finds cues, sources and contents
 * @param resolve finds speakers
 * @param figures reads the quantities of the whole article
 * @param times reads the dates and times of the whole article
 * @param judge speech act and stance, one for each attribution
 */
public record Stages(
    Stage<Article, SegmentedArticle> segment,
    Stage<SegmentedArticle, AnalyzedArticle> analyze,
    Stage<AnalyzedArticle, AttributedArticle> attribute,
    Stage<AttributedArticle, SpokenArticle> resolve,
    Stage<SegmentedArticle, List<Figure>> figures,
    Stage<SegmentedArticle, List<TimeExpression>> times,
    Stage<SpokenArticle, List<Judgement>> judge) {
  public Stages {
    segment = segment.named("segment");
    analyze = analyze.named("analyze");
    attribute = attribute.named("attribution");
    resolve = resolve.named("speaker");
    figures = figures.named("quantity");
    times = times.named("time");
    judge = judge.named("stance");
  }
}
