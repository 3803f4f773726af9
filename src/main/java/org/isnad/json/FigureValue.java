package org.isnad.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Figure;

/**
 * The value of a figure: one number, or the two ends of a range.
 *
 * <p>Example: «28 مجزرة» (“28 massacres”) is 28, «بين 10 و15 قتيلا» (“10 to 15 dead”) is [10, 15].
 *
 * @param numbers one number, or the ends of the range
 * @param range whether it is written as a list
 */
public record FigureValue(List<BigDecimal> numbers, boolean range) {
  private static final int MAX_SCALE = 100;

  public FigureValue {
    numbers = numbers.stream().map(PlainNumber::plain).toList();
    if (!range && numbers.size() != 1) {
      throw new IllegalArgumentException("not one number: " + numbers);
    }
  }

  /** The value as the pipeline has it. */
  public static FigureValue of(Figure.Value value) {
    return value.isRange()
        ? new FigureValue(List.of(value.low(), value.high()), true)
        : new FigureValue(List.of(value.low()), false);
  }

  @JsonCreator
  static FigureValue of(JsonNode json) {
    List<BigDecimal> numbers = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(element -> numbers.add(number(element)));
    } else {
      numbers.add(number(json));
    }
    return new FigureValue(numbers, json.isArray());
  }

  private static BigDecimal number(JsonNode json) {
    if (!json.isNumber() || Math.abs((long) json.decimalValue().scale()) > MAX_SCALE) {
      throw new IllegalArgumentException("value is no number: " + json);
    }
    return json.decimalValue();
  }

  /** A number or a list of numbers, as JSON has it. */
  @JsonValue
  Object json() {
    return range ? numbers : numbers.get(0);
  }
}
