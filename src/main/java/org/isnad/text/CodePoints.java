package org.isnad.text;

/**
 * Translates UTF-16 offsets of one text into Unicode code points, the unit of every offset that is
 * written out.
 *
 * <p>Example: in «😀قال» the cue starts at UTF-16 offset 2 and at code point 1. A text without
 * surrogates costs nothing. Immutable and thread-safe.
 */
public final class CodePoints {
  private final int[] before;

  private CodePoints(int[] before) {
    this.before = before;
  }

  /** Prepares the translation for {@code text}. */
  public static CodePoints of(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new CodePoints(new int[0]);
    }
    int[] before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); ) {
      int width = Character.charCount(text.codePointAt(i));
      for (int k = 0; k < width; k++) {
        before[i + k] = points;
      }
      i += width;
      points++;
    }
    before[text.length()] = points;
    return new CodePoints(before);
  }

  /** The code points that stand before UTF-16 offset {@code utf16}. */
  public int at(int utf16) {
    return before.length == 0 ? utf16 : before[utf16];
  }

  /** {@code span} with both ends in code points. */
  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
