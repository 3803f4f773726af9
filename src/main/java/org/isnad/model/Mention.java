package org.isnad.model;

import org.isnad.text.Span;

/**
 * The words that name somebody in one place.
 *
 * <p>Example: «رئيس الوفد، محمد علوش» (“the head of the delegation, Muhammad Alloush”).
 *
 * @param span in the original text
 * @param pronoun whether it is only an attached pronoun (قوله, “his saying”)
 */
public record Mention(Span span, boolean pronoun) {}
