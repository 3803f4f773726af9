package org.isnad.quantity;

import java.math.BigDecimal;
import org.isnad.model.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, before modifiers and ranges are known.
 *
 * @param start first token
 * @param end one past the last token
 * @param value null where vague
 * @param scale the smallest scale word in the number, else 1
 * @param unit null if none is written
 * @param kind of the whole
 * @param rule what read it
 */
record Amount(
    int start,
    int end,
    @Nullable BigDecimal value,
    BigDecimal scale,
    @Nullable Unit unit,
    Kind kind,
    String rule) {

  Amount withUnit(Unit newUnit) {
    return new Amount(start, end, value, scale, newUnit, newUnit.kind(), rule);
  }

  Amount withValue(BigDecimal newValue, int newEnd) {
    return new Amount(start, newEnd, newValue, scale, unit, kind, rule);
  }

  Amount from(int newStart) {
    return new Amount(newStart, end, value, scale, unit, kind, rule);
  }
}
