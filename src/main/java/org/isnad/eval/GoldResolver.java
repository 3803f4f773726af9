package org.isnad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldArticle.GoldFigure;
import org.isnad.eval.GoldArticle.GoldStance;
import org.isnad.eval.GoldArticle.GoldTime;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the strings of one annotation file in its text and notes what does not resolve. What
 * resolves is kept even where other parts of the attribution do not.
 *
 * <p>Example: {@code "cue": "أكد"} (“affirmed”) in unit 3 becomes the span of its first occurrence
 * there. Used once, by one thread.
 */
final class GoldResolver {
  private final String file;
  private final String text;
  private final CodePoints points;
  private final GoldUnits units;
  private final List<String> problems;
  private String where = "";

  /**
   * @param file name of the annotation in messages
   * @param problems where messages are added
   */
  GoldResolver(String file, String text, List<String> problems) {
    this.file = file;
    this.text = text;
    this.points = CodePoints.of(text);
    this.units = new GoldUnits(text);
    this.problems = problems;
  }

  List<GoldAttribution> resolve(List<GoldFile.Entry> entries) {
    Set<Integer> numbers =
        entries.stream()
            .map(GoldFile.Entry::n)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<GoldAttribution> resolved = new ArrayList<>();
    for (GoldFile.Entry entry : entries) {
      where = file + " n=" + GoldLabels.shown(entry.n()) + ": ";
      GoldLabels.problems(entry, numbers).forEach(this::bad);
      resolved.add(attribution(entry));
    }
    return resolved;
  }

  private GoldAttribution attribution(GoldFile.Entry entry) {
    Span cue = lookUp("cue", entry.p(), entry.cue());
    Span source = lookUp("source", entry.p(), entry.source());
    List<Span> pieces = pieces(entry, cue);
    checkOverlaps(cue, source, pieces);
    List<GoldStance> stances = new ArrayList<>();
    for (GoldFile.Stance stance : entry.stance()) {
      stances.add(new GoldStance(stance.target(), stance.polarity()));
    }
    return new GoldAttribution(
        entry.n(),
        entry.type(),
        cue == null ? null : span(cue),
        source == null ? null : span(source),
        pieces.stream().map(this::span).toList(),
        entry.speaker(),
        entry.kind(),
        entry.role(),
        entry.act(),
        entry.parent(),
        stances,
        figures(entry, pieces),
        times(entry, pieces));
  }

  private @Nullable Span lookUp(String what, @Nullable Integer p, @Nullable String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    try {
      return units.find(p, written, 0);
    } catch (IllegalArgumentException e) {
      bad(what + ": " + e.getMessage());
      return null;
    }
  }

  private List<Span> pieces(GoldFile.Entry entry, @Nullable Span cue) {
    List<Span> pieces = new ArrayList<>();
    for (GoldFile.Piece piece : entry.content()) {
      try {
        pieces.add(piece(entry, piece, cue));
      } catch (IllegalArgumentException e) {
        bad("content: " + e.getMessage());
      }
    }
    if (pieces.isEmpty()) {
      bad("no content");
    }
    return pieces;
  }

  private Span piece(GoldFile.Entry entry, GoldFile.Piece piece, @Nullable Span cue) {
    if (piece.from() == null) {
      throw new IllegalArgumentException("'from'");
    }
    Integer p = piece.p() == null ? entry.p() : piece.p();
    int atLeast = cue != null && Objects.equals(p, entry.p()) ? cue.end() : 0;
    Span from = units.find(p, piece.from(), atLeast);
    Span to = from;
    if (piece.to() != null && !piece.to().isEmpty()) {
      to = units.find(piece.toP() == null ? p : piece.toP(), piece.to(), from.start());
    }
    if (to.end() <= from.start()) {
      throw new IllegalArgumentException(
          "«" + GoldLabels.shown(piece.to()) + "» ends before «" + piece.from() + "»");
    }
    return new Span(from.start(), to.end());
  }

  private void checkOverlaps(@Nullable Span cue, @Nullable Span source, List<Span> pieces) {
    if (cue != null && pieces.stream().anyMatch(piece -> piece.contains(cue))) {
      bad("cue lies inside the content");
    }
    if (source != null && pieces.stream().anyMatch(piece -> piece.overlaps(source))) {
      bad("source overlaps the content");
    }
  }

  private List<GoldFigure> figures(GoldFile.Entry entry, List<Span> pieces) {
    List<GoldFigure> figures = new ArrayList<>();
    for (GoldFile.Figure figure : entry.figures()) {
      Span at = inside("figure", figure.text(), pieces);
      if (at != null) {
        GoldLabels.problems(figure).forEach(this::bad);
        figures.add(
            new GoldFigure(
                span(at), figure.value(), figure.unit(), figure.kind(), figure.modifier()));
      }
    }
    return figures;
  }

  private List<GoldTime> times(GoldFile.Entry entry, List<Span> pieces) {
    List<GoldTime> times = new ArrayList<>();
    for (GoldFile.Time time : entry.times()) {
      Span at = inside("time", time.text(), pieces);
      if (at != null) {
        times.add(new GoldTime(span(at), time.value()));
      }
    }
    return times;
  }

  private @Nullable Span inside(String what, @Nullable String written, List<Span> pieces) {
    Needle needle = Needle.parse(written == null ? "" : written);
    int left = Math.max(1, needle.number());
    for (Span piece : pieces) {
      for (int at : written == null ? List.<Integer>of() : needle.in(piece.of(text))) {
        left--;
        if (left == 0) {
          int start = piece.start() + at;
          return new Span(start, start + needle.text().length());
        }
      }
    }
    bad(what + " «" + GoldLabels.shown(written) + "» is not in the content");
    return null;
  }

  private TextSpan span(Span span) {
    return new TextSpan(span.of(text), points.at(span.start()), points.at(span.end()));
  }

  private void bad(String problem) {
    problems.add(where + problem);
  }
}
