package org.isnad.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * A quantity in the text (guidelines §6).
 *
 * <p>Example: «28 مجزرة» (“28 massacres”) has value 28 and unit «مجزرة»; «عشرات القتلى» (“dozens of
 * dead”) has no value.
 *
 * @param span from the number, with its modifier, to its counted noun
 * @param value a number or a range; empty where vague
 * @param unit the counted noun as written, or an ISO 4217 code for money
 * @param unitCode UCUM code of a measure, ISO 4217 code of money
 * @param kind what is counted or measured
 * @param modifier how exactly
 * @param partOf the span of the whole this is a part of, itself a figure: «ثمان منها» (“eight of
 *     them”) is part of «28 مجزرة»
 * @param rule the rule that read it
 */
public record Figure(
    Span span,
    Optional<Value> value,
    Optional<String> unit,
    Optional<String> unitCode,
    Kind kind,
    Optional<Modifier> modifier,
    Optional<Span> partOf,
    String rule) {

  /** A number, or a range if {@code low} and {@code high} differ. */
  public record Value(BigDecimal low, BigDecimal high) {
    public static Value of(BigDecimal exact) {
      return new Value(exact, exact);
    }

    public boolean isRange() {
      return low.compareTo(high) != 0;
    }
  }

  /** Kind of quantity. */
  public enum Kind implements Label {
    COUNT,
    PERCENT,
    MONEY,
    MEASURE,
    ORDINAL
  }

  /** How exact a quantity is. */
  public enum Modifier implements Label {
    ABOUT,
    AT_LEAST,
    AT_MOST
  }
}
