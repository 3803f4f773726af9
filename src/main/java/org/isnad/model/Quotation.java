package org.isnad.model;

/**
 * A stretch between a pair of quotation marks, in token indices.
 *
 * <p>Example: in «قال: "لن نذهب"» (“he said: ‘we will not go’”) the marks are tokens 2 and 5, the
 * inside is [3, 5).
 *
 * @param open index of the opening mark
 * @param close index of the closing mark; of the last token of its paragraph plus one if it was
 *     never closed
 * @param closed whether a closing mark was found
 * @param depth 0 for an outer quotation, 1 for one inside it …
 */
public record Quotation(int open, int close, boolean closed, int depth) {

  /** The first token inside. */
  public int first() {
    return open + 1;
  }

  public boolean contains(int token) {
    return open < token && token < close;
  }
}
