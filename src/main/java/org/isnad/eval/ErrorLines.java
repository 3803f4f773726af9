package org.isnad.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.eval.ArticleScore.Outcome;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldArticle.GoldStance;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The errors of one article as tab-separated lines: article, kind, annotated, extracted, rule.
 *
 * <p>Example: {@code hespress-25f823 ⇥ missed ⇥ أكد ⇥ أن المعارضة لن … ⇥} for an attribution that
 * no claim has. Kinds: missed, spurious, content, source, speaker, act, type, stance, figures,
 * times.
 */
final class ErrorLines {
  private static final int LONGEST = 80;

  private final ArticleScore article;
  private final List<GoldAttribution> gold;
  private final List<ClaimRecord> system;
  private final List<String> lines = new ArrayList<>();

  private ErrorLines(ArticleScore article) {
    this.article = article;
    this.gold = article.gold().attributions();
    this.system = article.system();
  }

  static List<String> of(ArticleScore article) {
    ErrorLines errors = new ErrorLines(article);
    errors.addUnpaired();
    article.outcomes().forEach(errors::addOutcome);
    PlaceScorer places = new PlaceScorer(errors.gold, errors.system);
    places.missedFigures().forEach(f -> errors.add("figures", f.span().text(), f.value(), null));
    places.missedTimes().forEach(t -> errors.add("times", t.span().text(), t.value(), null));
    return errors.lines;
  }

  private void addUnpaired() {
    Set<Integer> pairedGold = new HashSet<>();
    Set<Integer> pairedSystem = new HashSet<>();
    for (Outcome outcome : article.outcomes()) {
      pairedGold.add(outcome.pair().gold());
      pairedSystem.add(outcome.pair().system());
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!pairedGold.contains(i)) {
        add("missed", text(gold.get(i).cue()), first(gold.get(i).content()), null);
      }
    }
    for (int j = 0; j < system.size(); j++) {
      if (!pairedSystem.contains(j)) {
        ClaimRecord claim = system.get(j);
        add("spurious", text(claim.cue()), first(claim.content()), claim.decision().rule());
      }
    }
  }

  private void addOutcome(Outcome outcome) {
    GoldAttribution g = gold.get(outcome.pair().gold());
    ClaimRecord s = system.get(outcome.pair().system());
    String rule = s.decision().rule();
    if (!outcome.contentExact()) {
      add("content", ends(g.content()), ends(s.content()), rule);
    }
    boolean written = g.source() != null || "explicit".equals(s.speaker().resolution());
    if (written && !outcome.sourceExact()) {
      add("source", text(g.source()), text(s.speaker().mention()), rule);
    }
    if (!outcome.speaker()) {
      add("speaker", g.speaker(), s.speaker().name(), rule);
    }
    if (!Objects.equals(g.act(), s.act())) {
      add("act", g.act() + " " + text(g.cue()) + ": " + first(g.content()), s.act(), rule);
    }
    if (!Objects.equals(g.type(), s.quotation())) {
      add("type", g.type() + ": " + first(g.content()), s.quotation(), rule);
    }
    for (GoldStance missed : StanceScorer.missed(g, s)) {
      add("stance", missed.polarity() + " " + missed.target(), stances(s), rule);
    }
  }

  private static String stances(ClaimRecord claim) {
    List<String> shown = new ArrayList<>();
    claim
        .stance()
        .forEach(
            s -> shown.add(s.polarity() + " " + (s.target() == null ? "" : s.target().text())));
    return String.join("; ", shown);
  }

  private void add(
      String kind, @Nullable Object wanted, @Nullable Object got, @Nullable String rule) {
    lines.add(
        String.join(
            "\t", article.gold().id(), kind, cell(wanted), cell(got), rule == null ? "" : rule));
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString().replaceAll("[\t\r\n]+", " ");
  }

  private static @Nullable String text(@Nullable TextSpan span) {
    return span == null ? null : span.text();
  }

  private static String first(List<TextSpan> content) {
    return content.isEmpty() ? "" : cut(cell(content.get(0).text()), LONGEST);
  }

  /** The first and the last letters, between which contents rarely differ. */
  private static String ends(List<TextSpan> content) {
    String whole = String.join(" | ", content.stream().map(piece -> cell(piece.text())).toList());
    int half = LONGEST / 2;
    return whole.length() <= LONGEST
        ? whole
        : cut(whole, half) + " … " + whole.substring(whole.length() - half);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
