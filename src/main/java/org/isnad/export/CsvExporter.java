package org.isnad.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * One row a claim, flat columns. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 *
 * <p>Example: speaker «محمد علوش», cue «أضاف» (“added”), content, act, figures joined by « | ».
 */
final class CsvExporter implements Exporter {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "article",
          "title",
          "url",
          "outlet",
          "published",
          "speaker",
          "kind",
          "role",
          "resolution",
          "mention",
          "cue",
          "quotation",
          "content",
          "start",
          "end",
          "act",
          "stance",
          "figures",
          "times",
          "parent",
          "claimType",
          "checkWorthiness",
          "checkReasons",
          "confidence",
          "rule");
  private static final String FORMULA = "=+-@\t\r";

  @Override
  public String begin() {
    return row(COLUMNS.toArray());
  }

  @Override
  public String article(ArticleClaims article, boolean first) {
    return article.claims().stream().map(CsvExporter::row).collect(Collectors.joining());
  }

  private static String row(ClaimRecord claim) {
    List<TextSpan> content = claim.content();
    return row(
        claim.id(),
        claim.article().id(),
        claim.article().title(),
        claim.article().url(),
        claim.article().outlet(),
        claim.article().published(),
        claim.speaker().name(),
        claim.speaker().kind(),
        claim.speaker().role(),
        claim.speaker().resolution(),
        text(claim.speaker().mention()),
        text(claim.cue()),
        claim.quotation(),
        content.stream().map(CsvExporter::text).collect(Collectors.joining(" … ")),
        content.isEmpty() ? "" : content.get(0).start(),
        content.isEmpty() ? "" : content.get(content.size() - 1).end(),
        claim.act(),
        claim.stance().stream()
            .map(s -> s.polarity() + ": " + (s.target() == null ? "" : s.target().text()))
            .collect(Collectors.joining(" | ")),
        claim.figures().stream()
            .map(f -> Objects.toString(f.text(), ""))
            .collect(Collectors.joining(" | ")),
        claim.times().stream()
            .map(
                t ->
                    t.value() == null
                        ? Objects.toString(t.text(), "")
                        : t.text() + " = " + t.value())
            .collect(Collectors.joining(" | ")),
        claim.parent(),
        claim.claimType(),
        claim.checkWorthiness(),
        claim.checkReasons().stream()
            .map(r -> ("lowers".equals(r.effect()) ? "-" : "") + r.reason())
            .collect(Collectors.joining(" | ")),
        claim.confidence(),
        claim.decision().rule());
  }

  private static String row(@Nullable Object... cells) {
    StringBuilder row = new StringBuilder();
    try {
      CSVFormat.RFC4180.printRecord(row, Arrays.stream(cells).map(CsvExporter::safe).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row.toString();
  }

  private static String safe(@Nullable Object cell) {
    String text = Objects.toString(cell, "");
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String text(@Nullable TextSpan span) {
    return span == null ? "" : Objects.toString(span.text(), "");
  }
}
