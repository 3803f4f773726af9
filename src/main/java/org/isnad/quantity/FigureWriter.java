package org.isnad.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure;
import org.isnad.model.Figure.Kind;
import org.isnad.model.Figure.Value;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes drafts as figures, and links parts to their wholes.
 *
 * <p>Example: in «28 مجزرة … ثمان منها» (“28 massacres … eight of them”) the 8 is part of the 28
 * and has its unit; «7 من أصل 395 مقعدا» and «بينهم 5 أطفال» are parts too. One article, one
 * thread.
 */
final class FigureWriter {
  private static final int NEAR = 2;
  private static final Set<String> AMONG =
      Set.of("بينهم", "بينها", "بينهن", "منهم", "منها", "منهن");
  private static final Set<String> OUT_OF = Set.of("اصل", "بين", "مجموع", "اجمالي", "ضمن");

  private final TokenView view;
  private final List<Figure> figures = new ArrayList<>();
  private @Nullable Draft whole;
  private @Nullable Figure wholeFigure;

  FigureWriter(TokenView view) {
    this.view = view;
  }

  List<Figure> write(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
      Figure figure = figure(draft, part(draft, next));
      figures.add(figure);
      if (isWhole(draft)) {
        whole = draft;
        wholeFigure = figure;
      }
    }
    return List.copyOf(figures);
  }

  private static boolean isWhole(Draft draft) {
    Unit unit = draft.amount().unit();
    return draft.amount().kind() == Kind.COUNT && unit != null && !unit.part();
  }

  private Optional<Span> part(Draft draft, @Nullable Draft next) {
    if (next != null && isOutOf(draft, next)) {
      return Optional.of(view.article().span(next.start(), next.end()));
    }
    Unit unit = draft.amount().unit();
    boolean others = unit != null && unit.part() && isOthers(draft);
    boolean among = AMONG.contains(view.key(draft.start() - 1)) || (unit != null && unit.part());
    return among && !others && near(draft) && wholeFigure != null
        ? Optional.of(wholeFigure.span())
        : Optional.empty();
  }

  private boolean isOthers(Draft draft) {
    return view.key(draft.amount().end() - 1).startsWith("اخر");
  }

  private boolean isOutOf(Draft draft, Draft next) {
    int i = draft.end();
    return view.is(i, "من") && OUT_OF.contains(view.key(i + 1)) && next.start() == i + 2;
  }

  private boolean near(Draft draft) {
    return whole != null
        && view.token(draft.start()).sentence() - view.token(whole.start()).sentence() <= NEAR;
  }

  private Figure figure(Draft draft, Optional<Span> partOf) {
    Amount amount = draft.amount();
    BigDecimal high = amount.value();
    BigDecimal low = draft.low();
    Optional<Value> value =
        high == null || low == null
            ? Optional.empty()
            : Optional.of(new Value(low.stripTrailingZeros(), high.stripTrailingZeros()));
    Unit unit = amount.unit();
    Optional<String> code =
        unit == null || unit.code() == null ? Optional.empty() : Optional.of(unit.code());
    return new Figure(
        view.article().span(draft.start(), draft.end()),
        value,
        unitText(draft, unit),
        code,
        amount.kind(),
        Optional.ofNullable(draft.modifier()),
        partOf,
        amount.rule());
  }

  private Optional<String> unitText(Draft draft, @Nullable Unit unit) {
    if (unit == null) {
      return Optional.empty();
    }
    if (unit.text() == null && unit.part() && unit.kind() != Kind.ORDINAL) {
      Unit of = whole == null || !near(draft) ? null : whole.amount().unit();
      return of == null ? others(draft) : Optional.ofNullable(of.text());
    }
    return Optional.ofNullable(unit.text());
  }

  private Optional<String> others(Draft draft) {
    return isOthers(draft)
        ? Optional.of(view.article().letters(draft.amount().end() - 1, draft.amount().end()))
        : Optional.empty();
  }
}
