package org.isnad.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.DecisionRecord;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.ClaimRecord.ReasonRecord;
import org.isnad.json.ClaimRecord.StanceRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.ClaimRecord.TimeRecord;
import org.isnad.json.ClaimWriter;
import org.jspecify.annotations.Nullable;

/**
 * One claim as the page's script reads it ({@code data.js} names the properties): spans instead of
 * letters, UTF-16 instead of code points, nothing that is absent.
 *
 * <p>Example: the cue «أكد» (“affirmed”) is {@code "cue":[293,296]}. Stateless.
 */
final class ShownClaim {
  private ShownClaim() {}

  /**
   * @param article number of its article in the page
   * @param id its name in the page
   */
  static Map<String, Object> of(ClaimRecord claim, int article, String id, ShownText text) {
    Map<String, Object> shown = new Fields();
    shown.put("id", id);
    shown.put("a", article);
    shown.put("speaker", speaker(claim.speaker(), text));
    shown.put("via", spans(claim.via(), text));
    shown.put("cue", text.span(claim.cue()));
    shown.put("quotation", claim.quotation());
    shown.put("content", spans(claim.content(), text));
    shown.put("act", claim.act());
    shown.put("type", claim.claimType());
    shown.put("commitment", claim.commitment());
    shown.put("distance", claim.distance());
    shown.put("stance", claim.stance().stream().map(each -> stance(each, text)).toList());
    shown.put("figures", claim.figures().stream().map(each -> figure(each, text)).toList());
    shown.put("times", claim.times().stream().map(each -> time(each, text)).toList());
    shown.put("parent", claim.parent());
    shown.put("worth", claim.checkWorthiness());
    shown.put("reasons", claim.checkReasons().stream().map(each -> reason(each, text)).toList());
    shown.put("sure", claim.confidence());
    decision(claim.decision(), text, shown);
    shown.put("sentence", text.span(claim.sentence()));
    boolean remade = text.whole() && id.equals(claim.id());
    shown.put("line", remade ? null : ClaimWriter.line(claim).strip());
    return shown;
  }

  private static Map<String, Object> speaker(ClaimRecord.SpeakerRecord speaker, ShownText text) {
    Map<String, Object> shown = new Fields();
    shown.put("name", speaker.name());
    shown.put("kind", speaker.kind());
    shown.put("role", speaker.role());
    shown.put("mention", text.span(speaker.mention()));
    shown.put("resolution", speaker.resolution());
    return shown;
  }

  private static Map<String, Object> stance(StanceRecord stance, ShownText text) {
    Map<String, Object> shown = new Fields();
    ClaimRecord.TargetRecord target = stance.target();
    if (target != null && target.end() > target.start()) {
      shown.put("target", text.span(target.start(), target.end()));
    } else if (target != null) {
      shown.put("text", target.text());
    }
    shown.put("name", target == null ? null : target.name());
    shown.put("polarity", Objects.requireNonNullElse(stance.polarity(), "against"));
    shown.put("confidence", stance.confidence());
    if (stance.decision() != null) {
      decision(stance.decision(), text, shown);
    }
    return shown;
  }

  private static Map<String, Object> figure(FigureRecord figure, ShownText text) {
    Map<String, Object> shown = new Fields();
    shown.put("at", text.span(figure.start(), figure.end()));
    shown.put("value", figure.value());
    shown.put("unit", figure.unit());
    shown.put("unitCode", figure.unitCode());
    shown.put("kind", figure.kind());
    shown.put("modifier", figure.modifier());
    shown.put("partOf", text.span(figure.partOf()));
    return shown;
  }

  private static Map<String, Object> reason(ReasonRecord reason, ShownText text) {
    Map<String, Object> shown = new Fields();
    shown.put("reason", reason.reason());
    shown.put("effect", reason.effect());
    shown.put("evidence", spans(reason.evidence(), text));
    return shown;
  }

  private static Map<String, Object> time(TimeRecord time, ShownText text) {
    Map<String, Object> shown = new Fields();
    shown.put("at", text.span(time.start(), time.end()));
    shown.put("type", time.type());
    shown.put("value", time.value());
    return shown;
  }

  private static void decision(DecisionRecord decision, ShownText text, Map<String, Object> shown) {
    shown.put("rule", decision.rule());
    shown.put("evidence", spans(decision.evidence(), text));
  }

  private static List<List<Integer>> spans(List<TextSpan> spans, ShownText text) {
    return spans.stream().map(span -> text.span(span.start(), span.end())).toList();
  }

  /** A JSON object that leaves out what is null or empty. */
  private static final class Fields extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
      boolean absent =
          value == null
              || (value instanceof Collection<?> list && list.isEmpty())
              || (value instanceof Map<?, ?> map && map.isEmpty());
      return absent ? null : super.put(name, value);
    }
  }
}
