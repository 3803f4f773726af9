package org.isnad.quantity;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Figure;
import org.isnad.model.TimeExpression;

/**
 * One case of a suite: a text, the value and unit expected, and whether the readers agree.
 *
 * @param suite name of its file
 * @param text what is read
 * @param value what is expected
 * @param unit what is expected; empty if nothing is
 */
record SuiteCase(String suite, String text, String value, String unit) {
  private static final String REFERENCE = "2013-02-12";

  static List<SuiteCase> read(Path file) throws IOException {
    List<SuiteCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals("text")) {
        boolean unit = cells.length > 3;
        cases.add(
            new SuiteCase(file.getFileName().toString(), cells[0], cells[1], unit ? cells[2] : ""));
      }
    }
    return cases;
  }

  boolean isTime() {
    return suite.equals("expressions.tsv") || suite.equals("durations.tsv");
  }

  /** What was read, for the report. */
  String got() {
    if (isTime()) {
      List<TimeExpression> times = Facts.times(text, REFERENCE);
      return times.isEmpty()
          ? "nothing"
          : times.get(0).span().of(text) + " = " + times.get(0).value().orElse("no value");
    }
    List<Figure> figures = Facts.figures(text);
    return figures.isEmpty()
        ? "nothing"
        : figures.get(0).span().of(text)
            + " = "
            + shown(figures.get(0))
            + " "
            + figures.get(0).unitCode().orElse("");
  }

  boolean passes() {
    return isTime() ? passesAsTime() : passesAsFigure();
  }

  private boolean passesAsTime() {
    return Facts.times(text, REFERENCE).stream()
        .anyMatch(
            t -> t.span().length() == text.length() && t.value().filter(this::accepts).isPresent());
  }

  /** Whether {@code value} is one of the forms of the expected time. */
  boolean accepts(String value) {
    return expected().contains(value);
  }

  private boolean passesAsFigure() {
    return Facts.figures(text).stream()
        .anyMatch(f -> f.span().length() == text.length() && sameValue(f));
  }

  private boolean sameValue(Figure figure) {
    if (figure.value().isEmpty()) {
      return false;
    }
    String code = figure.unitCode().orElse("");
    boolean anyUnit = unit.isEmpty() || unit.contains("as written");
    String[] expected = value.split("\\.\\.", -1);
    Figure.Value got = figure.value().get();
    double factor = anyUnit ? 1 : factor(code);
    boolean low = close(got.low(), factor, expected[0]);
    boolean high = close(got.high(), factor, expected[expected.length - 1]);
    return low && high && !Double.isNaN(factor);
  }

  /** How many of the expected unit one of {@code code} is; NaN if they differ in kind. */
  private double factor(String code) {
    if (List.of(unit.split("\\|", -1)).contains(code)) {
      return 1;
    }
    return unit.equals("g") && code.equals("kg")
        ? 1000
        : unit.equals("g") && code.equals("mg") ? 0.001 : Double.NaN;
  }

  private static boolean close(BigDecimal got, double factor, String expected) {
    return Math.abs(got.doubleValue() * factor - Double.parseDouble(expected)) < 1e-9;
  }

  private static String shown(Figure figure) {
    return figure
        .value()
        .map(v -> v.low().toPlainString() + (v.isRange() ? ".." + v.high().toPlainString() : ""))
        .orElse("no value");
  }

  /** The forms of the expected time: ISO weeks, closed intervals, last as well as next weekday. */
  private Set<String> expected() {
    if (value.endsWith("/P1W")) {
      return Set.of(week(LocalDate.parse(value.substring(0, 10))));
    }
    if (value.contains("(end exclusive)")) {
      String[] ends = value.replace(" (end exclusive)", "").split("\\.\\.", -1);
      return Set.of(ends[0] + "/" + before(ends[1]));
    }
    boolean bare = !text.trim().contains(" ") || text.matches("يوم \\S+");
    boolean day = value.matches("\\d{4}-\\d\\d-\\d\\d");
    return bare && day
        ? Set.of(value, LocalDate.parse(value).minusWeeks(1).toString())
        : Set.of(value);
  }

  private static String before(String end) {
    if (end.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return LocalDate.parse(end).minusDays(1).toString();
    }
    if (end.matches(".*T\\d\\d")) {
      int hour = Integer.parseInt(end.substring(end.length() - 2));
      return end.substring(0, end.length() - 2)
          + String.format(Locale.ROOT, "%02d", Math.max(0, hour - 1));
    }
    return end;
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
