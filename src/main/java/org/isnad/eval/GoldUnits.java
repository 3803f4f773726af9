package org.isnad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into the numbered units in which annotations look up their strings: a line, cut again
 * after {@code . ! ? ؟} and any closing marks that a blank follows.
 *
 * <p>Example: «قال علوش: "لن نذهب." وأضاف» (“Alloush said: ‘we will not go.’ And he added”) is two
 * units. Spans here are UTF-16.
 */
final class GoldUnits {
  private static final Pattern UNIT_END = Pattern.compile("\n|(?<=[.!?؟])[\"”»’)\\]]*[ \u00a0]+");

  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final List<String> lines = new ArrayList<>();

  GoldUnits(String text) {
    Matcher end = UNIT_END.matcher(text);
    int start = 0;
    while (end.find()) {
      String unit = text.substring(start, end.end());
      lines.add(unit.endsWith("\n") ? unit.substring(0, unit.length() - 1) : unit);
      start = end.end();
      starts.add(start);
    }
    lines.add(text.substring(start));
  }

  /** The units in order; the first has number 1. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /**
   * The span of {@code written} in unit {@code p}: the occurrence it forces, else the first that
   * starts at {@code atLeast} or later, else the first.
   *
   * @throws IllegalArgumentException if the unit or the string is not there
   */
  Span find(@Nullable Integer p, String written, int atLeast) {
    if (p == null || p < 1 || p > lines.size()) {
      throw new IllegalArgumentException("no unit " + (p == null ? "None" : p));
    }
    Needle needle = Needle.parse(written);
    int base = starts.get(p - 1);
    List<Integer> places = needle.in(lines.get(p - 1));
    if (places.isEmpty()) {
      throw new IllegalArgumentException("unit " + p + " has no «" + needle.text() + "»");
    }
    Integer place = needle.place(places, atLeast - base);
    if (place == null) {
      throw new IllegalArgumentException(
          "unit " + p + " has «" + needle.text() + "» only " + places.size() + " times");
    }
    return new Span(base + place, base + place + needle.text().length());
  }
}
