package org.isnad.model;

import java.util.Locale;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * A date or time in the text (guidelines §7), with its value in ISO 8601 / TIMEX3 where it can be
 * decided.
 *
 * <p>Example: «فبراير الماضي» (“last February”) in an article of March 2017 is 2017-02.
 *
 * @param span in the original text
 * @param type TIMEX3 type
 * @param value ISO 8601 value; empty if undecidable
 * @param rule the rule that read it
 */
public record TimeExpression(Span span, Type type, Optional<String> value, String rule) {

  /** TIMEX3 types; written in upper case, as TIMEX3 does. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET;

    public String label() {
      return name().toUpperCase(Locale.ROOT);
    }
  }
}
