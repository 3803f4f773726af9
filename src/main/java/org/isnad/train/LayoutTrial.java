package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.eval.Evaluation;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldSet;
import org.isnad.eval.Measure;
import org.isnad.eval.Scorer;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimWriter;
import org.isnad.model.Article;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.Outcome;

/**
 * Measures how much of the quality is left when articles are set otherwise than they were written:
 * without punctuation, in one paragraph, with quotations that nobody closed.
 *
 * <p>Example: «قال علوش "لن نذهب إلى أستانا» (“Alloush said “we will not go to Astana”), never
 * closed, still has its claim.
 */
public final class LayoutTrial {
  private static final Measure[] SHOWN = {
    Measure.DETECTION,
    Measure.CONTENT_TOKENS,
    Measure.CONTENT_EXACT,
    Measure.SOURCE,
    Measure.SOURCE_EXACT,
    Measure.WHO_SAID_WHAT
  };

  private final ClaimPipeline pipeline;

  /** Reads with {@code pipeline}. */
  public LayoutTrial(ClaimPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** A Markdown table: one row a layout, F1 on {@code gold}. */
  public String markdown(GoldSet gold) {
    StringBuilder out =
        new StringBuilder("# Articles set otherwise than written\n\n")
            .append("Written by `./isnad ablate --layouts`: F1 of the whole pipeline on ")
            .append(gold.articles().size())
            .append(" articles, each set in the way the row says.\n\n| layout | attributions |");
    for (Measure m : SHOWN) {
      out.append(' ').append(m.label()).append(" |");
    }
    out.append("\n|---|--:|").append("--:|".repeat(SHOWN.length)).append('\n');
    for (Layout layout : Layout.values()) {
      row(layout, gold, out);
    }
    return out.toString();
  }

  private void row(Layout layout, GoldSet gold, StringBuilder out) {
    List<GoldArticle> articles = new ArrayList<>();
    List<ClaimRecord> claims = new ArrayList<>();
    for (GoldArticle article : gold.articles()) {
      GoldArticle set = layout.of(article);
      articles.add(set);
      claims.addAll(claims(set));
    }
    GoldSet changed = new GoldSet(articles, List.of());
    Evaluation e = Scorer.evaluate(layout.toString(), changed, claims);
    out.append("| ").append(layout.label()).append(" | ").append(changed.attributions());
    out.append(" |");
    for (Measure m : SHOWN) {
      out.append(String.format(Locale.ROOT, " %.3f |", e.scores().get(m).f1()));
    }
    out.append('\n');
  }

  private List<ClaimRecord> claims(GoldArticle article) {
    Outcome outcome = pipeline.apply(Article.of(article.id(), article.text()));
    if (outcome instanceof Outcome.Extracted extracted) {
      return ClaimWriter.records(extracted.result());
    }
    throw new IllegalStateException(article.id() + ": " + outcome);
  }
}
