package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.TokenView;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.TimeExpression;
import org.isnad.quantity.NumberReader;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads every date, clock time, duration and set of an article.
 *
 * <p>Example: «فبراير الماضي» (“last February”) in an article of March 2017 is 2017-02; «يومي 14
 * و15 من هذا الشهر» is 2017-03-14/2017-03-15; «ثلاثة أيام» (“three days”) is P3D. What nothing
 * decides has no value. Thread-safe.
 */
public final class TimeReader {
  private final NumberClasses numbers;
  private final Grammar grammar;
  private final Doubtful doubtful;

  /** A reader over {@code numbers}, which may be shared. */
  public TimeReader(NumberReader numbers) {
    this.numbers = new NumberClasses(numbers);
    this.grammar = new Grammar(this.numbers);
    this.doubtful = new Doubtful(grammar.words());
  }

  /** The times of {@code article}, in order of place. */
  public List<TimeExpression> read(SegmentedArticle article) {
    return read(new TokenView(article));
  }

  /** The stretches of dates and clock times, whose numbers are no quantities. */
  public List<Span> reserved(TokenView view) {
    List<Span> spans = new ArrayList<>();
    Chart chart = new Chart(view, grammar, numbers, Reference.UNKNOWN);
    for (Piece piece : allPieces(view, chart)) {
      TimeExpression time = expression(view, piece);
      boolean date =
          time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
      if (date && !NotTimes.counts(view, time)) {
        spans.add(time.span());
      }
    }
    return spans;
  }

  private List<TimeExpression> read(TokenView view) {
    Reference published =
        view.article().article().published().map(Reference::of).orElse(Reference.UNKNOWN);
    Chart chart = new Chart(view, grammar, numbers, published);
    if (published.year() == null) {
      chart.refer(new DateLine(view, grammar, chart).reference(pieces(view, chart)));
    }
    List<TimeExpression> out = new ArrayList<>();
    Optional<String> lastYear = Optional.empty();
    for (Piece piece : pieces(view, chart)) {
      TimeExpression time = expression(view, piece);
      Optional<String> value = anaphoric(view, piece, time, lastYear, published);
      out.add(new TimeExpression(time.span(), time.type(), value, time.rule()));
      if (piece.rule().equals("time.year") && time.value().isPresent()) {
        lastYear = time.value();
      }
    }
    return List.copyOf(out);
  }

  /** «العام نفسه» is the year named last, «العام السابق» the one before it if nothing dates it. */
  private static Optional<String> anaphoric(
      TokenView view,
      Piece piece,
      TimeExpression time,
      Optional<String> lastYear,
      Reference published) {
    if (piece.rule().equals("time.same")) {
      return lastYear;
    }
    if (NotTimes.isNowadays(view, piece)) {
      return Optional.empty();
    }
    boolean previous = piece.rule().equals("time.previous") && published.year() == null;
    return previous
        ? lastYear.map(year -> Integer.toString(Integer.parseInt(year) - 1))
        : time.value();
  }

  private List<Piece> pieces(TokenView view, Chart chart) {
    return allPieces(view, chart).stream().filter(p -> isTime(view, p)).toList();
  }

  private boolean isTime(TokenView view, Piece piece) {
    return !NotTimes.isName(view, piece) && !doubtful.is(view, piece);
  }

  private List<Piece> allPieces(TokenView view, Chart chart) {
    List<Piece> out = new ArrayList<>();
    int i = 0;
    while (i < view.size()) {
      Piece best = grammar.mayBegin(view, i) ? longest(chart, view, i) : null;
      if (best != null) {
        if (isTime(view, best)) {
          chart.say(best);
        }
        out.add(best);
      }
      i = best == null ? i + 1 : best.end();
    }
    return out;
  }

  private static @Nullable Piece longest(Chart chart, TokenView view, int i) {
    Piece best = null;
    for (Piece piece : chart.at("TIME", i, Element.Mode.ANY)) {
      if (best == null || piece.end() > best.end()) {
        best = piece;
      }
    }
    return best == null ? solo(chart, view, i) : best;
  }

  /** A unit that is all of its sentence is one of it: «شهر» (“a month”). */
  private static @Nullable Piece solo(Chart chart, TokenView view, int i) {
    for (Piece piece : chart.at("SOLO", i, Element.Mode.PLAIN)) {
      if (view.alone(i, piece.end())) {
        return piece;
      }
    }
    return null;
  }

  private static TimeExpression expression(TokenView view, Piece piece) {
    TimeValue value = (TimeValue) piece.value();
    int start = piece.start();
    boolean whole = view.is(start - 1, "في") && view.alone(start - 1, piece.end());
    return new TimeExpression(
        view.article().span(whole ? start - 1 : start, piece.end()),
        value.type(),
        Optional.ofNullable(value.iso()),
        piece.rule());
  }
}
