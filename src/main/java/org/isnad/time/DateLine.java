package org.isnad.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Paragraph;

/**
 * Finds the date of an article that came without one: a full date in a short first or last
 * paragraph («الجزائر، 14 مارس 2017»), or a day that the text calls today («اليوم 17 جويلية 2012»).
 *
 * <p>One article, one thread.
 */
final class DateLine {
  private static final int SHORT = 12;
  private static final int NEAR = 4;

  /** A year alone or with what follows it, no decade and no century. */
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}(?![0-9])");

  private final TokenView view;
  private final Grammar grammar;
  private final Chart chart;

  DateLine(TokenView view, Grammar grammar, Chart chart) {
    this.view = view;
    this.grammar = grammar;
    this.chart = chart;
  }

  /**
   * The date of the article.
   *
   * @param undated its times as read without one
   */
  Reference reference(List<Piece> undated) {
    List<Paragraph> paragraphs = view.article().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      boolean edge = p < NEAR || p >= paragraphs.size() - 2;
      int first = first(paragraphs.get(p));
      int end = end(paragraphs.get(p));
      if (edge && end - first <= SHORT) {
        Reference found = dayIn(first, end);
        if (found.day() != null) {
          return found;
        }
      }
    }
    Reference today = today();
    return today.day() == null ? mostNamedYear(undated) : today;
  }

  /**
   * The year that the article calls current, or names most and at least twice; of two in a row the
   * earlier, since the other is its next. A half or quarter of a year and what is planned for one
   * («الموازنة لعام 2012», “the budget for 2012”) count twice.
   */
  private Reference mostNamedYear(List<Piece> undated) {
    Map<Integer, Integer> years = new TreeMap<>();
    for (Piece piece : undated) {
      TimeValue value = (TimeValue) piece.value();
      String iso = value.iso();
      if (iso != null && YEAR.matcher(iso).lookingAt()) {
        years.merge(Integer.valueOf(iso.substring(0, 4)), weight(piece, iso), Integer::sum);
      }
    }
    for (Piece piece : undated) {
      if (piece.rule().equals("time.current") && piece.value() instanceof TimeValue current) {
        LocalDate from = current.from();
        return from == null ? Reference.UNKNOWN : new Reference(from.getYear(), null, null, true);
      }
    }
    int most = years.values().stream().mapToInt(n -> n).max().orElse(0);
    List<Integer> best =
        years.keySet().stream().filter(year -> years.getOrDefault(year, 0) == most).toList();
    boolean adjacent = best.size() == 2 && best.get(0) + 1 == best.get(1);
    return most >= 2 && (best.size() == 1 || adjacent)
        ? new Reference(best.get(0), null, null, true)
        : Reference.UNKNOWN;
  }

  private int weight(Piece piece, String iso) {
    if (iso.indexOf('/') >= 0) {
      return iso.regionMatches(0, iso, iso.indexOf('/') + 1, 4) ? 2 : 0;
    }
    boolean part = iso.length() > 5 && (iso.charAt(5) == 'H' || iso.charAt(5) == 'Q');
    boolean planned = view.key(piece.start()).startsWith("ل") && !view.isNumber(piece.start() - 1);
    return part || planned ? 2 : 1;
  }

  private Reference today() {
    for (int i = 1; i < view.size(); i++) {
      boolean called = view.is(i - 1, "اليوم") || view.is(i - 2, "اليوم");
      if (called && grammar.mayBegin(view, i)) {
        Reference found = dayIn(i, i + 1);
        if (found.day() != null) {
          return found;
        }
      }
    }
    return Reference.UNKNOWN;
  }

  private Reference dayIn(int first, int end) {
    for (int i = first; i < end; i++) {
      for (Piece piece : chart.at("DATE", i, Element.Mode.ANY)) {
        TimeValue value = (TimeValue) piece.value();
        if (value.grain() == Grain.DAY && value.from() != null && value.iso() != null) {
          return Reference.of(value.from());
        }
      }
    }
    return Reference.UNKNOWN;
  }

  private int first(Paragraph paragraph) {
    return view.article().sentences().get(paragraph.firstSentence()).firstToken();
  }

  private int end(Paragraph paragraph) {
    return view.article().sentences().get(paragraph.endSentence() - 1).endToken();
  }
}
