package org.isnad.quantity;

import java.math.BigDecimal;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.TokenView;
import org.isnad.quantity.NumberReading.Form;
import org.isnad.quantity.NumberWords.Word;
import org.isnad.quantity.Numeral.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ordinal that begins at a token.
 *
 * <p>Example: «الخامس والعشرين» (“the twenty-fifth”), «الحادية عشرة» (“the eleventh”), «ثالث»
 * (“third”). Whether it ranks, dates or only tells apart is not decided here. Thread-safe.
 */
public final class OrdinalReader {
  private final NumberWords words;

  OrdinalReader(NumberWords words) {
    this.words = words;
  }

  /** The ordinal at token {@code i}, or null. */
  public @Nullable NumberReading at(TokenView view, int i) {
    Word first = words.ordinal(view, i);
    if (first == null) {
      return teenOrTens(view, i);
    }
    BigDecimal value = first.numeral().value();
    Word ten = words.next(view, i + 1);
    if (ten != null && ten.is(Role.TEN) && value.compareTo(BigDecimal.TEN) < 0) {
      return reading(first, i + 2, value.add(BigDecimal.TEN));
    }
    Word tens = words.joinedTens(view, i + 1);
    if (tens != null && value.compareTo(BigDecimal.TEN) < 0) {
      return reading(first, tens.at() + 1, value.add(tens.numeral().value()));
    }
    return isEleventhOnly(view, i) ? null : reading(first, i + 1, value);
  }

  private static boolean isEleventhOnly(TokenView view, int i) {
    return view.key(i).contains("حادي");
  }

  /** «الأحد عشر», «الاثنى عشر», «الواحد والعشرون», «العشرين»: cardinal words with the article. */
  private @Nullable NumberReading teenOrTens(TokenView view, int i) {
    Word first = words.cardinal(view, i);
    if (first == null || !Proclitics.article(first.clitics())) {
      return null;
    }
    if (first.is(Role.TENS)) {
      return reading(first, i + 1, first.numeral().value());
    }
    if (!first.is(Role.UNIT)) {
      return null;
    }
    Word ten = words.next(view, i + 1);
    Word tens = words.joinedTens(view, i + 1);
    BigDecimal value = first.numeral().value();
    if (ten != null && ten.is(Role.TEN)) {
      return reading(first, i + 2, value.add(BigDecimal.TEN));
    }
    return tens == null ? null : reading(first, tens.at() + 1, value.add(tens.numeral().value()));
  }

  private static NumberReading reading(Word first, int end, BigDecimal value) {
    return new NumberReading(first.at(), end, value, Form.WORDS, BigDecimal.ONE, first.clitics());
  }
}
