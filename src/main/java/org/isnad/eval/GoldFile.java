package org.isnad.eval;

import java.util.List;
import org.isnad.json.FigureValue;
import org.jspecify.annotations.Nullable;

/** An annotation file as it is written (guidelines §8), before its strings are looked up. */
record GoldFile(
    @Nullable String id, @Nullable String published, @Nullable List<Entry> attributions) {

  record Entry(
      @Nullable Integer n,
      @Nullable Integer p,
      @Nullable String type,
      @Nullable String cue,
      @Nullable String source,
      List<Piece> content,
      @Nullable String speaker,
      @Nullable String kind,
      @Nullable String role,
      @Nullable String act,
      List<Stance> stance,
      List<Figure> figures,
      List<Time> times,
      @Nullable Integer parent) {
    Entry {
      content = orEmpty(content);
      stance = orEmpty(stance);
      figures = orEmpty(figures);
      times = orEmpty(times);
    }
  }

  record Piece(
      @Nullable Integer p, @Nullable String from, @Nullable String to, @Nullable Integer toP) {}

  record Stance(@Nullable String target, @Nullable String polarity) {}

  record Figure(
      @Nullable String text,
      @Nullable FigureValue value,
      @Nullable String unit,
      @Nullable String kind,
      @Nullable String modifier) {}

  record Time(@Nullable String text, @Nullable String value) {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
