package org.isnad.model;

import org.isnad.text.Span;

/**
 * A sentence: a run of tokens inside one paragraph.
 *
 * @param paragraph index of its paragraph, 0 for the headline
 * @param firstToken index of its first token in the article
 * @param endToken one past its last token
 * @param span from the first letter of its first token to the last of its last
 */
public record Sentence(int paragraph, int firstToken, int endToken, Span span) {}
