package org.isnad.lexicon;

/**
 * A cue of several words found in a row of tokens.
 *
 * <p>Example: «على حد قوله» (“in his words”): three tokens, with a pronoun.
 *
 * @param entry its row
 * @param tokens how many
 * @param start first letter of the cue inside the first token, after و or ف
 * @param pronoun whether a pronoun is attached to the last token
 */
public record MultiWordCue(CueEntry entry, int tokens, int start, boolean pronoun) {}
