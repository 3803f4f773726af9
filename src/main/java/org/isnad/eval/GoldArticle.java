package org.isnad.eval;

import java.util.List;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.FigureValue;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article, its spans resolved to code points of its text.
 *
 * <p>Example: «أكد علوش أن المعارضة لن تذهب» (“Alloush affirmed that the opposition will not go”)
 * has one attribution with cue «أكد» and speaker «محمد علوش».
 *
 * @param id name of the annotation, {@code outlet-number}
 * @param published date of the article, if known
 * @param text exactly as read
 * @param attributions in the order of the file
 */
public record GoldArticle(
    String id, @Nullable String published, String text, List<GoldAttribution> attributions) {
  public GoldArticle {
    attributions = List.copyOf(attributions);
  }

  /** What comes before the last hyphen of the id: «hespress» of «hespress-25f823». */
  public String outlet() {
    int hyphen = id.lastIndexOf('-');
    return hyphen > 0 ? id.substring(0, hyphen) : id;
  }

  /** One annotated attribution (guidelines §1). */
  public record GoldAttribution(
      @Nullable Integer n,
      @Nullable String type,
      @Nullable TextSpan cue,
      @Nullable TextSpan source,
      List<TextSpan> content,
      @Nullable String speaker,
      @Nullable String kind,
      @Nullable String role,
      @Nullable String act,
      @Nullable Integer parent,
      List<GoldStance> stance,
      List<GoldFigure> figures,
      List<GoldTime> times) {
    public GoldAttribution {
      content = List.copyOf(content);
      stance = List.copyOf(stance);
      figures = List.copyOf(figures);
      times = List.copyOf(times);
    }
  }

  /** For or against a target (guidelines §5). */
  public record GoldStance(@Nullable String target, @Nullable String polarity) {}

  /** A quantity inside the content (guidelines §6). */
  public record GoldFigure(
      TextSpan span,
      @Nullable FigureValue value,
      @Nullable String unit,
      @Nullable String kind,
      @Nullable String modifier) {}

  /** A date or time inside the content (guidelines §7). */
  public record GoldTime(TextSpan span, @Nullable String value) {}
}
