package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The articles as Label Studio tasks, their claims as predictions: regions SOURCE, CUE and CONTENT,
 * relations from the content to its cue, source and further pieces, and act, type, kind and name of
 * the speaker on the content. {@code labelstudio.xml} is the labelling interface for them.
 */
final class LabelStudioExporter implements Exporter {
  @Override
  public String begin() {
    return "[";
  }

  @Override
  public String article(ArticleClaims article, boolean first) {
    return (first ? "\n" : ",\n") + Json.write(task(article));
  }

  @Override
  public String end() {
    return "\n]\n";
  }

  private static Map<String, Object> task(ArticleClaims article) {
    List<Object> result = new ArrayList<>();
    for (ClaimRecord claim : article.claims()) {
      regions(claim, result);
    }
    Map<String, Object> task = new LinkedHashMap<>();
    task.put("data", Map.of("text", article.article().text()));
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("article", article.article().id());
    article.article().published().ifPresent(date -> meta.put("published", date.toString()));
    task.put("meta", meta);
    Map<String, Object> prediction = new LinkedHashMap<>();
    prediction.put("model_version", "isnad");
    prediction.put("result", result);
    task.put("predictions", List.of(prediction));
    return task;
  }

  private static void regions(ClaimRecord claim, List<Object> result) {
    String content = claim.id() + "-content";
    for (int i = 0; i < claim.content().size(); i++) {
      region(i == 0 ? content : content + i, "CONTENT", claim.content().get(i), result);
      if (i > 0) {
        relation(content, content + i, result);
      }
    }
    if (!claim.content().isEmpty()) {
      TextSpan first = claim.content().get(0);
      choice(content, "act", claim.act(), first, result);
      choice(content, "type", claim.quotation(), first, result);
      choice(content, "kind", claim.speaker().kind(), first, result);
      detail(content, "speaker", "textarea", "text", claim.speaker().name(), first, result);
    }
    linked(content, claim.id() + "-cue", "CUE", claim.cue(), result);
    linked(content, claim.id() + "-source", "SOURCE", claim.speaker().mention(), result);
  }

  private static void linked(
      String from, String id, String label, @Nullable TextSpan span, List<Object> result) {
    if (span != null) {
      region(id, label, span, result);
      relation(from, id, result);
    }
  }

  private static void relation(String from, String to, List<Object> result) {
    Map<String, Object> relation = new LinkedHashMap<>();
    relation.put("type", "relation");
    relation.put("from_id", from);
    relation.put("to_id", to);
    relation.put("direction", "right");
    result.add(relation);
  }

  private static void choice(
      String id, String name, @Nullable String value, TextSpan span, List<Object> result) {
    detail(id, name, "choices", "choices", value, span, result);
  }

  /** What is said of a region: a choice or a line of text under the region's own id. */
  private static void detail(
      String id,
      String name,
      String type,
      String property,
      @Nullable String value,
      TextSpan span,
      List<Object> result) {
    if (value != null) {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("start", span.start());
      said.put("end", span.end());
      said.put(property, List.of(value));
      Map<String, Object> detail = new LinkedHashMap<>();
      detail.put("id", id);
      detail.put("from_name", name);
      detail.put("to_name", "text");
      detail.put("type", type);
      detail.put("value", said);
      result.add(detail);
    }
  }

  private static void region(String id, String label, TextSpan span, List<Object> result) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("start", span.start());
    value.put("end", span.end());
    value.put("text", span.text());
    value.put("labels", List.of(label));
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("id", id);
    region.put("from_name", "label");
    region.put("to_name", "text");
    region.put("type", "labels");
    region.put("value", value);
    result.add(region);
  }
}
