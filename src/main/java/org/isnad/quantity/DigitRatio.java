package org.isnad.quantity;

import java.math.BigDecimal;
import org.isnad.lexicon.TokenView;
import org.isnad.quantity.NumberReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads «3/4» and «2/1000» as a ratio; «14/3/2017» and «2016/2017» are none. A ratio is a proper
 * one of small numbers, or over a power of ten.
 */
final class DigitRatio {
  private DigitRatio() {}

  static @Nullable NumberReading extend(TokenView view, NumberReading read) {
    int slash = read.end();
    BigDecimal numerator = read.value();
    boolean ratio =
        numerator != null
            && view.is(slash, "/")
            && view.touches(slash - 1)
            && view.touches(slash)
            && view.isNumber(slash + 1)
            && DigitGroup.isDigits(view.key(slash + 1))
            && view.key(slash + 1).length() <= 4
            && !view.is(slash + 2, "/")
            && !view.is(read.start() - 1, "/");
    if (!ratio || numerator == null) {
      return null;
    }
    int denominator = Integer.parseInt(view.key(slash + 1));
    boolean proper = numerator.compareTo(BigDecimal.valueOf(denominator)) < 0 && denominator <= 10;
    boolean decimal = denominator == 10 || denominator == 100 || denominator == 1000;
    return proper || decimal
        ? new NumberReading(
            read.start(),
            slash + 2,
            Numeral.ratio(numerator, BigDecimal.valueOf(denominator)),
            Form.DIGITS,
            BigDecimal.ONE,
            read.clitics())
        : null;
  }
}
