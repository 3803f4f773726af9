package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Decision;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Label;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.TimeExpression;
import org.isnad.pipeline.Trace;
import org.isnad.text.Span;

/**
 * Writes for people what each stage made of a text.
 *
 * <p>Example: for «وأكد علوش أن …» (“and Alloush affirmed that …”) the token «وأكد» is shown as
 * «و+أكد/VBD», then the claim with cue «أكد» and the rule that found it. Not thread-safe.
 */
final class Explanation {
  private final Trace trace;
  private final StringBuilder out = new StringBuilder();

  Explanation(Trace trace) {
    this.trace = trace;
  }

  String text() {
    SegmentedArticle segmented = trace.segmented();
    section("normalised");
    line(segmented.text().text().strip());
    section("sentences and tokens");
    for (Sentence sentence : segmented.sentences()) {
      sentence(trace.spoken().base().base(), sentence);
    }
    section("names");
    trace.spoken().base().base().entities().forEach(this::entity);
    section("figures");
    trace.figures().forEach(this::figure);
    section("times");
    trace.times().forEach(this::time);
    section("claims");
    trace.claims().forEach(this::claim);
    return out.toString();
  }

  private void sentence(AnalyzedArticle article, Sentence sentence) {
    line(place(sentence.span()) + " " + letters(sentence.span()));
    StringBuilder tokens = new StringBuilder(" ");
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      tokens.append(' ').append(token(article, i));
    }
    line(tokens.toString());
  }

  private static String token(AnalyzedArticle article, int index) {
    if (!article.token(index).isWord()) {
      return article.token(index).text();
    }
    Morph morph = article.morph(index);
    String cut = morph.proclitics().isEmpty() ? "" : morph.proclitics() + "+";
    String pronoun = morph.enclitic().isEmpty() ? "" : "+" + morph.enclitic();
    return cut + morph.stem() + pronoun + (morph.tag().isEmpty() ? "" : "/" + morph.tag());
  }

  private void entity(Entity entity) {
    Span span = trace.segmented().span(entity.first(), entity.end());
    line(place(span) + " " + letters(span) + "  " + entity.kind());
  }

  private void figure(Figure figure) {
    String value =
        figure
            .value()
            .map(v -> v.isRange() ? v.low() + "–" + v.high() : v.low().toPlainString())
            .orElse("?");
    line(
        place(figure.span())
            + " "
            + letters(figure.span())
            + "  = "
            + value
            + figure.unit().map(unit -> " " + unit).orElse("")
            + "  "
            + figure.kind().label()
            + figure.modifier().map(modifier -> " " + modifier.label()).orElse("")
            + figure.partOf().map(whole -> "  part of " + letters(whole)).orElse("")
            + rule(figure.rule()));
  }

  private void time(TimeExpression time) {
    line(
        place(time.span())
            + " "
            + letters(time.span())
            + "  = "
            + time.value().orElse("?")
            + "  "
            + time.type().label()
            + rule(time.rule()));
  }

  private void claim(Claim claim) {
    Attribution attribution = claim.attribution();
    line(claim.id() + claim.parent().map(outer -> " inside " + outer).orElse(""));
    field("cue", attribution.cue().map(cue -> spot(cue.span())));
    field("source", attribution.source().map(source -> spot(source.span())));
    field("speaker", Optional.of(speaker(claim.speaker())));
    field("content", Optional.of(spots(attribution.content()) + "  " + attribution.type().label()));
    field("via", list(claim.via().stream().map(via -> letters(via.span())).toList()));
    field("act", Optional.of(labels(claim.act(), claim.commitment(), claim.distance())));
    field("stance", list(claim.stances().stream().map(this::stance).toList()));
    field("figures", list(claim.figures().stream().map(f -> letters(f.span())).toList()));
    field("times", list(claim.times().stream().map(t -> letters(t.span())).toList()));
    field("decided by", Optional.of(decision(attribution.decision())));
  }

  private static String speaker(Speaker speaker) {
    return speaker.name().orElse("?")
        + speaker.role().map(role -> "، " + role).orElse("")
        + "  "
        + labels(speaker.kind(), speaker.resolution());
  }

  private String stance(Stance stance) {
    return stance.polarity().label()
        + " "
        + letters(stance.target())
        + rule(stance.decision().rule());
  }

  private String decision(Decision decision) {
    String evidence = decision.evidence().isEmpty() ? "" : " on " + spots(decision.evidence());
    return decision.rule() + " " + decision.confidence() + evidence;
  }

  private static String labels(Label... labels) {
    return java.util.Arrays.stream(labels).map(Label::label).collect(Collectors.joining(" "));
  }

  private static Optional<String> list(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
  }

  private String spots(List<Span> spans) {
    return spans.stream().map(this::spot).collect(Collectors.joining(" … "));
  }

  private String spot(Span span) {
    return place(span) + " " + letters(span);
  }

  private static String rule(String rule) {
    return "  [" + rule + "]";
  }

  private static String place(Span span) {
    return span.start() + "–" + span.end();
  }

  private String letters(Span span) {
    return span.of(trace.segmented().article().text());
  }

  private void field(String name, Optional<String> value) {
    value.ifPresent(text -> line("  " + name + ": " + text));
  }

  private void section(String name) {
    out.append("# ").append(name).append('\n');
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
