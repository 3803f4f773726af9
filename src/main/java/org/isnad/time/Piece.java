package org.isnad.time;

/**
 * A stretch of tokens that was read as something.
 *
 * @param start first token
 * @param end one past the last token
 * @param value what it means: a {@link TimeValue}, a number, a word's value
 * @param rule the rule that read it, or the class of its word
 */
record Piece(int start, int end, Object value, String rule) {}
