package org.isnad.quantity;

import org.isnad.model.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is counted or measured, as found after a number.
 *
 * <p>Example: in «13 ألف معتقلة سياسية» (“13 thousand women political prisoners”) the unit is
 * «معتقلة سياسية».
 *
 * @param kind count, percent, money or measure
 * @param text as written or as an ISO 4217 code; null if it is only implied
 * @param code UCUM or ISO 4217 code
 * @param end one past its last token
 * @param part whether it names a whole («منها», “of them”; «آخرين», “others”)
 */
record Unit(Kind kind, @Nullable String text, @Nullable String code, int end, boolean part) {

  static Unit count(String text, int end) {
    return new Unit(Kind.COUNT, text, null, end, false);
  }

  Unit endingAt(int newEnd) {
    return new Unit(kind, text, code, newEnd, part);
  }
}
