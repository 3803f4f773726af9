package org.isnad.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads ordinals that rank.
 *
 * <p>Example: «المرتبة الثالثة» (“third place”), «المركز 176», «ثاني أكبر منتج» (“the second
 * biggest producer”), «الأولى عالميا» (“first in the world”); not «الدورة الثانية» (“the second
 * session”). An ordinal that is all of its sentence is read too. One article, one thread.
 */
final class RankReader {
  private static final Set<String> PLACES =
      Set.of("المرتبه", "المركز", "الترتيب", "الرتبه", "مرتبه");
  private static final Set<String> SCOPES =
      Set.of("عالميا", "عربيا", "افريقيا", "اسيويا", "اوروبيا", "دوليا", "اقليميا", "وطنيا");

  private final TokenView view;
  private final Lexicons lexicons;

  RankReader(TokenView view, Lexicons lexicons) {
    this.view = view;
    this.lexicons = lexicons;
  }

  @Nullable Amount at(int i) {
    if (!view.isWord(i)) {
      return null;
    }
    for (TokenView.Form form : view.forms(i)) {
      if (PLACES.contains(form.stem())) {
        return place(i);
      }
    }
    NumberReading ordinal = lexicons.numbers().ordinals().at(view, i);
    if (ordinal == null) {
      return null;
    }
    int end = ordinal.end();
    if (SCOPES.contains(view.key(end))) {
      return rank(i, end + 1, ordinal.value(), null);
    }
    if (!ordinal.definite() && isElative(end) && view.isWord(end + 1)) {
      Unit unit = Unit.count(view.article().letters(end + 1, end + 2), end + 2);
      return rank(i, end + 2, ordinal.value(), unit);
    }
    return view.alone(i, end) ? rank(i, end, ordinal.value(), null) : null;
  }

  private @Nullable Amount place(int i) {
    NumberReading ordinal = lexicons.numbers().ordinals().at(view, i + 1);
    if (ordinal != null && ordinal.definite()) {
      return rank(i, ordinal.end(), ordinal.value(), null);
    }
    int at = view.is(i + 1, "ال") || view.is(i + 1, "رقم") ? i + 2 : i + 1;
    boolean digits = view.isNumber(at) && view.together(i, at);
    NumberReading number = digits ? lexicons.numbers().at(view, at) : null;
    return number != null && number.isWhole(1, 999)
        ? rank(i, number.end(), number.value(), null)
        : null;
  }

  /** «أكبر», «أسوأ»: a word of four letters that begins with alef. */
  private boolean isElative(int i) {
    String key = view.key(i);
    return view.isWord(i)
        && key.startsWith("ا")
        && !key.startsWith("ال")
        && (key.length() == 4 || key.equals("اعلي") || key.equals("اسوا") || key.equals("اسوء"));
  }

  private static Amount rank(int start, int end, @Nullable BigDecimal value, @Nullable Unit unit) {
    Unit of = unit == null ? null : new Unit(Kind.ORDINAL, unit.text(), null, end, false);
    return new Amount(start, end, value, BigDecimal.ONE, of, Kind.ORDINAL, "ordinal.rank");
  }
}
