package org.isnad.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.LabelStudioTask.Result;
import org.isnad.eval.LabelStudioTask.Value;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Joins the regions of one annotated task to attributions: a content, its further pieces, its cue
 * and its source hang together by relations, whichever way these point.
 *
 * <p>Example: a CONTENT «أن المعارضة لن تذهب» (“that the opposition will not go”) related to the
 * CUE «أكد» (“affirmed”). Used once, by one thread.
 */
final class LabelStudioAttributions {
  private final String task;
  private final String text;
  private final List<String> problems;
  private final CodePoints points;
  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final List<Result> relations = new ArrayList<>();

  /** A region with what is said of it. */
  private record Region(String label, TextSpan span, Map<String, String> said) {}

  LabelStudioAttributions(String task, String text, List<Result> results, List<String> problems) {
    this.task = task;
    this.text = text;
    this.problems = problems;
    this.points = CodePoints.of(text);
    results.forEach(this::region);
    results.forEach(this::detail);
  }

  /** The attributions by the place of their first letter. */
  List<GoldAttribution> all() {
    List<GoldAttribution> all = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    List<String> contents =
        regions.keySet().stream()
            .filter(id -> is(id, "CONTENT"))
            .sorted(Comparator.comparingInt(id -> start(id)))
            .toList();
    for (String id : contents) {
      if (!taken.contains(id)) {
        List<String> pieces = new ArrayList<>(List.of(id));
        related(id).stream().filter(other -> is(other, "CONTENT")).forEach(pieces::add);
        taken.addAll(pieces);
        all.add(attribution(all.size() + 1, pieces));
      }
    }
    return all;
  }

  private GoldAttribution attribution(int number, List<String> pieces) {
    Map<String, String> said = new LinkedHashMap<>();
    pieces.forEach(piece -> region(piece).said().forEach(said::putIfAbsent));
    return new GoldAttribution(
        number,
        said.get("type"),
        linked(pieces, "CUE"),
        linked(pieces, "SOURCE"),
        pieces.stream()
            .map(piece -> region(piece).span())
            .sorted(Comparator.comparingInt(TextSpan::start))
            .toList(),
        said.get("speaker"),
        said.get("kind"),
        null,
        said.get("act"),
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private @Nullable TextSpan linked(List<String> pieces, String label) {
    return pieces.stream()
        .flatMap(piece -> related(piece).stream())
        .filter(other -> is(other, label))
        .map(other -> region(other).span())
        .findFirst()
        .orElse(null);
  }

  private List<String> related(String id) {
    List<String> related = new ArrayList<>();
    for (Result relation : relations) {
      String other =
          id.equals(relation.from())
              ? relation.to()
              : id.equals(relation.to()) ? relation.from() : null;
      if (other != null && regions.containsKey(other)) {
        related.add(other);
      }
    }
    return related;
  }

  private void region(Result result) {
    Value value = result.value();
    if ("relation".equals(result.type())) {
      relations.add(result);
    } else if (result.id() != null && value != null && value.labels() != null) {
      TextSpan span = span(result.id(), value);
      if (span != null && !value.labels().isEmpty()) {
        regions.put(result.id(), new Region(value.labels().get(0), span, new LinkedHashMap<>()));
      }
    }
  }

  private void detail(Result result) {
    Value value = result.value();
    Region region = result.id() == null ? null : regions.get(result.id());
    if (region == null || value == null || value.labels() != null || result.name() == null) {
      return;
    }
    if (value.choices() != null && !value.choices().isEmpty()) {
      region.said().put(result.name(), value.choices().get(0));
    } else if (value.text() instanceof List<?> lines && !lines.isEmpty()) {
      region.said().put(result.name(), String.valueOf(lines.get(0)));
    }
  }

  /** The region's place in code points; its letters, where given, tell how it was counted. */
  private @Nullable TextSpan span(String id, Value value) {
    String letters = value.text() instanceof String given ? given : null;
    int length = text.codePointCount(0, text.length());
    if (value.start() >= 0 && value.start() < value.end() && value.end() <= length) {
      String here =
          text.substring(
              text.offsetByCodePoints(0, value.start()), text.offsetByCodePoints(0, value.end()));
      if (letters == null || here.equals(letters)) {
        return new TextSpan(here, value.start(), value.end());
      }
    }
    if (letters != null && text.startsWith(letters, Math.max(0, value.start()))) {
      int start = points.at(value.start());
      int end = points.at(value.start() + letters.length());
      return new TextSpan(letters, start, end);
    }
    problems.add(task + ": region " + id + " is not in the text");
    return null;
  }

  private boolean is(String id, String label) {
    return region(id).label().equals(label);
  }

  private int start(String id) {
    return region(id).span().start();
  }

  private Region region(String id) {
    Region region = regions.get(id);
    if (region == null) {
      throw new IllegalArgumentException("no region " + id);
    }
    return region;
  }
}
