package org.isnad.attribution;

import org.isnad.model.Token;

/** What a token looks like, as far as the boundaries of contents and sources depend on it. */
enum Shape {
  WORD,
  FUNCTION,
  COMPLEMENTISER,
  NUMBER,
  LATIN,
  QUOTE,
  COLON,
  COMMA,
  STOP,
  MARK;

  boolean wordy() {
    return ordinal() <= LATIN.ordinal();
  }

  static Shape of(Token token, String key) {
    return switch (token.kind()) {
      case NUMBER -> NUMBER;
      case QUOTE -> QUOTE;
      case WORD -> ofWord(key);
      case MARK -> ofMark(token.text());
    };
  }

  static Shape ofWord(String key) {
    if (Words.isComplementiser(key)) {
      return COMPLEMENTISER;
    }
    if (Words.isFunction(key)) {
      return FUNCTION;
    }
    return key.charAt(0) < 0x250 ? LATIN : WORD;
  }

  private static Shape ofMark(String text) {
    return switch (text) {
      case ":" -> COLON;
      case "،", ",", "؛", ";" -> COMMA;
      case ".", "!", "?", "؟", "…" -> STOP;
      default -> text.startsWith("..") ? STOP : MARK;
    };
  }
}
