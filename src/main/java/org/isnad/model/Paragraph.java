package org.isnad.model;

import org.isnad.text.Span;

/**
 * One line of the article that is not blank.
 *
 * @param span the line without its newline
 * @param firstSentence index of its first sentence
 * @param endSentence one past its last
 * @param headline whether it is the article's headline
 */
public record Paragraph(Span span, int firstSentence, int endSentence, boolean headline) {}
