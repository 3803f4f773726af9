package org.isnad.model;

import org.isnad.text.Span;

/**
 * A word, a number or a single mark. A word keeps its clitics: «وقال» (“and he said”) is one token;
 * {@link Morph} cuts it.
 *
 * @param span where it stands in the original text
 * @param text its letters after normalisation
 * @param kind what it is
 * @param sentence index of its sentence
 */
public record Token(Span span, String text, Kind kind, int sentence) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    QUOTE,
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean is(String other) {
    return text.equals(other);
  }
}
