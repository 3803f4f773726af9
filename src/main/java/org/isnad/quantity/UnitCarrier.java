package org.isnad.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Gives its unit to a number without one: money to large numbers beside money, any measure to where
 * a change began.
 *
 * <p>Example: «1.5 مليار دولار أو 3 مليارات» (“1.5 billion dollars or 3 billion”): both are
 * dollars; «من 11 ألفا إلى أكثر من 17 ألف ريال»: both are riyals. One article, one thread.
 */
final class UnitCarrier {
  private static final int NEAR = 4;
  private static final Set<String> LINKS = Set.of("او", "الي", "و", "مقابل", "مقارنه");

  private final TokenView view;

  UnitCarrier(TokenView view) {
    this.view = view;
  }

  List<Draft> carry(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    for (int i = 0; i < out.size(); i++) {
      Draft draft = out.get(i);
      Unit upTo = i + 1 == out.size() ? null : upTo(draft, out.get(i + 1));
      if (upTo != null) {
        out.set(i, draft.withUnit(upTo));
      } else if (isBareAndLarge(draft)) {
        Unit before = i == 0 ? null : money(out.get(i - 1), out.get(i - 1), draft);
        Unit after = i + 1 == out.size() ? null : money(out.get(i + 1), draft, out.get(i + 1));
        Unit unit = before == null ? after : before;
        out.set(i, unit == null ? draft : draft.withUnit(unit));
      }
    }
    return out;
  }

  /** «من 25 إلى 40 في المائة»: both are percent. */
  private @Nullable Unit upTo(Draft low, Draft high) {
    boolean linked = view.is(low.end(), "الي") && high.start() == low.end() + 1;
    boolean from = linked && view.is(low.start() - 1, "من") && low.amount().unit() == null;
    Unit unit = high.amount().unit();
    return from && unit != null && unit.kind() != Kind.COUNT ? unit : null;
  }

  private static boolean isBareAndLarge(Draft draft) {
    Amount amount = draft.amount();
    return amount.unit() == null
        && amount.value() != null
        && amount.scale().compareTo(BigDecimal.ONE) > 0;
  }

  private @Nullable Unit money(Draft of, Draft first, Draft second) {
    int gap = second.start() - first.end();
    boolean linked = gap >= 1 && gap <= NEAR && view.together(first.start(), second.start());
    boolean said = linked && isLink(first.end(), second.start());
    return said && of.amount().kind() == Kind.MONEY ? of.amount().unit() : null;
  }

  private boolean isLink(int from, int to) {
    for (int i = from; i < to; i++) {
      if (LINKS.contains(view.key(i))) {
        return true;
      }
    }
    return false;
  }
}
