package org.isnad.quantity;

import java.math.BigDecimal;
import org.isnad.lexicon.TokenView;
import org.isnad.quantity.NumberWords.Word;
import org.isnad.quantity.Numeral.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads number words below a thousand.
 *
 * <p>Example: «ثلاثمائة وخمسة وعشرون» (“three hundred and twenty-five”). Thread-safe.
 */
final class SmallNumbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;

  SmallNumbers(NumberWords words) {
    this.words = words;
  }

  /** A value and the token after it. */
  record Part(BigDecimal value, int end) {}

  /** The number below a thousand whose first word is {@code first}. */
  @Nullable Part from(TokenView view, Word first) {
    Part hundreds = hundreds(view, first);
    if (hundreds == null) {
      return belowHundred(view, first);
    }
    Word next = words.joined(view, hundreds.end());
    Part rest = next == null ? null : belowHundred(view, next);
    return rest == null ? hundreds : new Part(hundreds.value().add(rest.value()), rest.end());
  }

  private @Nullable Part hundreds(TokenView view, Word first) {
    if (first.is(Role.HUNDRED) || first.is(Role.HUNDREDS)) {
      return new Part(first.numeral().value(), first.at() + 1);
    }
    Word next = first.is(Role.UNIT) ? words.next(view, first.at() + 1) : null;
    return next != null && next.is(Role.HUNDRED)
        ? new Part(first.numeral().value().multiply(HUNDRED), next.at() + 1)
        : null;
  }

  private @Nullable Part belowHundred(TokenView view, Word first) {
    BigDecimal value = first.numeral().value();
    int end = first.at() + 1;
    return switch (first.numeral().role()) {
      case TEN, TEEN, TENS -> new Part(value, end);
      case UNIT -> unit(view, first);
      default -> null;
    };
  }

  private @Nullable Part unit(TokenView view, Word first) {
    BigDecimal value = first.numeral().value();
    int end = first.at() + 1;
    Word ten = words.next(view, end);
    if (ten != null && ten.is(Role.TEN) && value.signum() > 0) {
      return new Part(value.add(BigDecimal.TEN), end + 1);
    }
    Word tens = words.joinedTens(view, end);
    if (tens != null && value.signum() > 0) {
      return new Part(value.add(tens.numeral().value()), tens.at() + 1);
    }
    return isSomebody(view, first) ? null : new Part(value, end);
  }

  /** «أحد» and «إحدى» alone mean “one of, somebody”; «الاثنين» alone is Monday. */
  private static boolean isSomebody(TokenView view, Word word) {
    String key = view.key(word.at());
    boolean one = key.endsWith("واحد") || key.endsWith("واحدا");
    boolean somebody = key.endsWith("احد") || key.endsWith("احدا") || key.endsWith("احدي");
    return (somebody && !one) || key.endsWith("الاثنين");
  }
}
