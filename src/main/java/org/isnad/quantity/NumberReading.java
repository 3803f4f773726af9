package org.isnad.quantity;

import java.math.BigDecimal;
import org.isnad.lexicon.Proclitics;
import org.jspecify.annotations.Nullable;

/**
 * A number found in the text.
 *
 * <p>Example: «و13 ألف» (“and 13 thousand”) is 13000, with scale 1000.
 *
 * @param start first token
 * @param end one past the last token
 * @param value its value; null where vague («مئات», “hundreds”)
 * @param form how it is written
 * @param scale the smallest scale word in it, else 1
 * @param clitics what was cut off its first word
 */
public record NumberReading(
    int start, int end, @Nullable BigDecimal value, Form form, BigDecimal scale, int clitics) {

  /** How a number is written. */
  public enum Form {
    DIGITS,
    WORDS,
    FRACTION,
    VAGUE
  }

  public boolean definite() {
    return Proclitics.article(clitics);
  }

  public boolean joined() {
    return Proclitics.conjunction(clitics);
  }

  /** Whether it is a whole number from {@code low} to {@code high}. */
  public boolean isWhole(int low, int high) {
    return value != null
        && value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }

  NumberReading with(BigDecimal newValue, int newEnd, BigDecimal newScale) {
    return new NumberReading(start, newEnd, newValue, form, newScale, clitics);
  }
}
