package org.isnad.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldArticle.GoldStance;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;
import org.isnad.lexicon.ResourceException;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations that stand apart from their texts: one article a line, spans as code points
 * {@code [start, end]}, the text itself in a JSON Lines file of plain articles. So annotations can
 * be kept where the texts may not.
 *
 * <p>Example: {@code
 * {"id":"bbc-1","length":910,"attributions":[{"cue":[16,20],"source":[21,26],"content":[[27,60]],"stance":[{"target":[30,35],"polarity":"against"}],…}]}}.
 * An article's text is its title, a newline, its text; {@code length} is that text's, in code
 * points, and must agree.
 */
public final class StandoffReader {
  private StandoffReader() {}

  private record Line(@Nullable String id, int length, @Nullable List<Entry> attributions) {}

  private record Entry(
      @Nullable Integer n,
      @Nullable String type,
      @Nullable List<Integer> cue,
      @Nullable List<Integer> source,
      @Nullable List<List<Integer>> content,
      @Nullable String speaker,
      @Nullable String kind,
      @Nullable String role,
      @Nullable String act,
      @Nullable List<Judged> stance,
      @Nullable Integer parent) {}

  private record Judged(List<Integer> target, @Nullable String polarity) {}

  private record Plain(
      @Nullable String id,
      @Nullable String title,
      @Nullable String text,
      @Nullable String published) {}

  /**
   * Reads {@code annotations} with the texts in {@code texts} (JSON Lines, gzip).
   *
   * @throws ResourceException if a file cannot be read, a line is wrong, a text is missing or
   *     another one
   */
  public static List<GoldArticle> read(Path annotations, Path texts) {
    try {
      List<String> lines = Files.readAllLines(annotations, StandardCharsets.UTF_8);
      Map<String, Line> wanted = new HashMap<>();
      List<Line> order = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Line line = line(annotations, i + 1, lines.get(i));
        order.add(line);
        wanted.put(String.valueOf(line.id), line);
      }
      Map<String, Plain> found = texts(texts, wanted);
      List<GoldArticle> out = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        out.add(article(annotations, i + 1, order.get(i), found));
      }
      return out;
    } catch (IOException e) {
      throw new ResourceException(annotations.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static Line line(Path file, int number, String text) {
    try {
      return Json.read(text, Line.class);
    } catch (IllegalArgumentException e) {
      throw new ResourceException(file.toString(), number, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Plain> texts(Path file, Map<String, Line> wanted) throws IOException {
    Map<String, Plain> found = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (String s = in.readLine(); s != null; s = in.readLine()) {
        Plain plain = Json.read(s, Plain.class);
        if (plain.id != null && wanted.containsKey(plain.id)) {
          found.putIfAbsent(plain.id, plain);
        }
      }
    }
    return found;
  }

  private static GoldArticle article(Path file, int number, Line line, Map<String, Plain> texts) {
    Plain plain = texts.get(String.valueOf(line.id));
    if (plain == null || plain.text == null) {
      throw new ResourceException(file.toString(), number, "no text for article " + line.id);
    }
    String text = (plain.title == null ? "" : plain.title) + "\n" + plain.text;
    if (text.codePointCount(0, text.length()) != line.length) {
      throw new ResourceException(
          file.toString(),
          number,
          "the text of article " + line.id + " is not " + line.length + " letters long");
    }
    List<GoldAttribution> attributions = new ArrayList<>();
    for (Entry e : line.attributions == null ? List.<Entry>of() : line.attributions) {
      attributions.add(attribution(e, text));
    }
    return new GoldArticle(String.valueOf(line.id), plain.published, text, attributions);
  }

  private static GoldAttribution attribution(Entry e, String text) {
    List<TextSpan> content = new ArrayList<>();
    for (List<Integer> piece : e.content == null ? List.<List<Integer>>of() : e.content) {
      content.add(span(piece, text));
    }
    return new GoldAttribution(
        e.n,
        e.type,
        e.cue == null ? null : span(e.cue, text),
        e.source == null ? null : span(e.source, text),
        content,
        e.speaker,
        e.kind,
        e.role,
        e.act,
        e.parent,
        stances(e, text),
        List.of(),
        List.of());
  }

  private static List<GoldStance> stances(Entry e, String text) {
    return e.stance == null
        ? List.of()
        : e.stance.stream()
            .map(s -> new GoldStance(span(s.target, text).text(), s.polarity))
            .toList();
  }

  private static TextSpan span(List<Integer> bounds, String text) {
    int start = bounds.get(0);
    int end = bounds.get(1);
    int from = text.offsetByCodePoints(0, start);
    return new TextSpan(
        text.substring(from, text.offsetByCodePoints(from, end - start)), start, end);
  }
}
