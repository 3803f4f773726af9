package org.isnad.time;

import java.util.List;
import java.util.Optional;
import org.isnad.quantity.NumberReading;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of a pattern captured, in the order of the pattern; a missing optional one is
 * null.
 *
 * @param pieces one for each class of the pattern
 * @param reference when the article was written
 * @param said what the article named before
 * @param future whether the sentence speaks of the future
 * @param told whether something stands before it in its sentence
 */
record Capture(
    List<Optional<Piece>> pieces, Reference reference, Said said, boolean future, boolean told) {

  @Nullable Object value(int i) {
    return i < pieces.size() ? pieces.get(i).map(Piece::value).orElse(null) : null;
  }

  boolean has(int i) {
    return value(i) != null;
  }

  /** The whole number captured at {@code i}. */
  int number(int i) {
    Object value = value(i);
    if (value instanceof NumberReading n && n.value() != null) {
      return n.value().intValue();
    }
    if (value instanceof Integer n) {
      return n;
    }
    throw new IllegalArgumentException("capture " + i + " is no number: " + value);
  }

  String word(int i) {
    return String.valueOf(value(i));
  }

  TimeValue time(int i) {
    if (value(i) instanceof TimeValue time) {
      return time;
    }
    throw new IllegalArgumentException("capture " + i + " is no time: " + value(i));
  }

  Direction direction(int i) {
    Object value = value(i);
    return value == null ? Direction.NONE : Direction.valueOf(value.toString());
  }

  Grain grain(int i) {
    return Grain.valueOf(word(i));
  }
}
