package org.isnad.quantity;

import java.math.BigDecimal;
import org.isnad.model.Figure.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A figure being read: an amount with its range and modifier.
 *
 * @param start first token
 * @param end one past the last token
 * @param amount number and unit; of a range its upper bound
 * @param low lower bound of a range, else the value
 * @param modifier how exact
 */
record Draft(
    int start, int end, Amount amount, @Nullable BigDecimal low, @Nullable Modifier modifier) {

  static Draft of(Amount amount) {
    return new Draft(amount.start(), amount.end(), amount, amount.value(), null);
  }

  Draft withUnit(Unit unit) {
    return new Draft(start, end, amount.withUnit(unit), low, modifier);
  }

  Draft startingAt(int newStart) {
    return new Draft(newStart, end, amount, low, modifier);
  }

  Draft bounded(Modifier newModifier, int newStart, int newEnd) {
    return new Draft(newStart, newEnd, amount, low, newModifier);
  }
}
