package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Table;
import org.isnad.model.Label;

/**
 * Words that weaken, strengthen or keep at a distance what is said: the table {@code modality.tsv}.
 *
 * <p>Example: «إن القرار قد يتغير» (“that the decision may change”) is only possible, by «قد».
 * Immutable and thread-safe.
 */
final class Modality {
  private static final String RESOURCE = "/org/isnad/lexicon/modality.tsv";

  private final List<Row> rows;

  /** Where a phrase must stand. */
  enum Where implements Label {
    OPENING,
    BEFORE,
    AFTER
  }

  /**
   * A row.
   *
   * @param words folded words of the phrase
   * @param where where it must stand
   * @param effect label of a commitment or distance
   * @param example cue in [ ], content in { }
   */
  record Row(List<String> words, Where where, String effect, String example) {}

  private Modality(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static Modality load() {
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : Table.load(RESOURCE).rows()) {
      rows.add(
          new Row(
              List.of(Keys.fold(row.require("phrase")).split(" ")),
              where(row),
              row.require("effect"),
              row.require("example")));
    }
    return new Modality(rows);
  }

  private static Where where(Table.Row row) {
    for (Where where : Where.values()) {
      if (where.label().equals(row.require("where"))) {
        return where;
      }
    }
    throw row.error("where is " + row.get("where"));
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * The constant of {@code labels} that a row at {@code where} gives {@code words}, if any does.
   */
  <L extends Label> Optional<L> effect(Where where, List<String> words, L[] labels) {
    for (Row row : rows) {
      if (row.where() == where && holds(words, row.words())) {
        for (L label : labels) {
          if (label.label().equals(row.effect())) {
            return Optional.of(label);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(List<String> words, List<String> phrase) {
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      boolean all = true;
      for (int k = 0; k < phrase.size() && all; k++) {
        String word = words.get(i + k);
        all =
            word.equals(phrase.get(k))
                || (phrase.get(k).length() > 3 && Keys.hasStem(word, phrase.get(k)));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
