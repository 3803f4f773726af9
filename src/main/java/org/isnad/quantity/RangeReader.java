package org.isnad.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.lexicon.TokenView;
import org.jspecify.annotations.Nullable;

/**
 * Reads one amount or a range of two.
 *
 * <p>Example: «بين 10 و15», «من 10 إلى 15 دولارا», «10-15 ألف», «شهرين أو ثلاثة أشهر»; the lower
 * bound takes unit and scale of the upper («ما بين 10 و40 الف جندي»). One article, one thread.
 */
final class RangeReader {
  private static final int REACH = 6;
  private static final Set<String> BETWEEN = Set.of("بين", "مابين", "وبين");
  private static final Set<String> TO = Set.of("الي", "حتي", "وحتي", "-", "–", "—");

  private final TokenView view;
  private final AmountReader amounts;
  private final WordSet changes;

  RangeReader(TokenView view, AmountReader amounts, WordSet changes) {
    this.changes = changes;
    this.view = view;
    this.amounts = amounts;
  }

  /** The amount or range at token {@code i}. */
  @Nullable Draft at(int i, boolean bound) {
    int between = between(i);
    if (between > i) {
      Amount low = amounts.at(between, true);
      Draft range = low == null ? null : and(low);
      return range == null ? null : range.startingAt(i);
    }
    boolean from = isFrom(i);
    if (from && view.together(i, i + 1) && !isOfChange(i)) {
      Amount low = amounts.at(i + 1, true);
      Draft range = low == null || low.unit() != null ? null : to(low, true);
      return range == null ? null : range.startingAt(i);
    }
    Amount amount = amounts.at(i, bound);
    if (amount == null) {
      Amount low = view.isNumber(i) ? amounts.at(i, true) : null;
      return low == null || low.unit() != null ? null : either(low);
    }
    Draft range = either(amount);
    return range == null ? Draft.of(amount) : range;
  }

  private @Nullable Draft either(Amount low) {
    Draft range = to(low, false);
    return range == null ? or(low) : range;
  }

  private int between(int i) {
    if (BETWEEN.contains(view.key(i))) {
      return i + 1;
    }
    return view.is(i, "ما") && view.is(i + 1, "بين") ? i + 2 : i;
  }

  private @Nullable Draft and(Amount low) {
    int i = low.end();
    if (view.is(i, "و")) {
      return range(low, amounts.at(i + 1, true));
    }
    boolean joined = view.isWord(i) && view.key(i).startsWith("و");
    return joined ? range(low, amounts.at(i, true)) : to(low, true);
  }

  private boolean isFrom(int i) {
    return view.is(i, "من") || view.is(i, "ومن");
  }

  /** «سترتفع من 25 إلى 40»: a change from one figure to another. */
  private boolean isOfChange(int from) {
    for (int i = from - 1; i >= from - REACH && view.together(i, from); i--) {
      for (TokenView.Form form : view.forms(i)) {
        if (changes.has(form.stem())) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Draft to(Amount low, boolean open) {
    int i = low.end();
    if (isFrom(low.start() - 1) && isOfChange(low.start() - 1)) {
      return null;
    }
    if (TO.contains(view.key(i)) && view.together(low.start(), i)) {
      boolean mark = !view.isWord(i);
      Amount high = amounts.at(i + 1, true);
      boolean sure = open || (high != null && high.unit() != null);
      boolean dash = mark && low.unit() != null && (high == null || high.unit() == null);
      return sure && !dash ? range(low, high) : null;
    }
    boolean attached = open && view.isWord(i) && view.key(i).startsWith("ل");
    Amount high = attached ? amounts.at(i, true) : null;
    return high == null ? null : range(low, high);
  }

  private @Nullable Draft or(Amount low) {
    int i = low.end();
    boolean or = view.is(i, "او") && view.together(low.start(), i);
    Amount high = or ? amounts.at(i + 1, true) : null;
    boolean counted = high != null && high.unit() != null && !high.unit().part();
    return counted ? range(low, high) : null;
  }

  private @Nullable Draft range(Amount low, @Nullable Amount high) {
    if (high == null || low.value() == null || high.value() == null) {
      return null;
    }
    boolean kinds = low.unit() == null || high.unit() == null || low.kind() == high.kind();
    BigDecimal bottom = inherited(low, high, high.value());
    if (!kinds || bottom.compareTo(high.value()) >= 0) {
      return null;
    }
    Unit unit = high.unit() == null ? low.unit() : high.unit();
    Amount top = unit == null ? high : high.withUnit(unit);
    return new Draft(low.start(), high.end(), top, bottom, null);
  }

  /** «10 و40 ألف»: ten thousand to forty thousand; «500 ومليون» stays. */
  private static BigDecimal inherited(Amount low, Amount high, BigDecimal top) {
    BigDecimal bottom = low.value() == null ? BigDecimal.ZERO : low.value();
    boolean plain = low.scale().compareTo(BigDecimal.ONE) <= 0;
    boolean scaled = high.scale().compareTo(BigDecimal.ONE) > 0;
    BigDecimal scaledUp = bottom.multiply(high.scale());
    return plain && scaled && scaledUp.compareTo(top) < 0 ? scaledUp : bottom;
  }
}
