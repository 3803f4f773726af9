package org.isnad.model;

import org.isnad.text.Span;

/**
 * The word that attributes.
 *
 * <p>Example: «أضاف» of «وأضاف علوش أن …» (“and Alloush added that …”); the proclitic و is not part
 * of it.
 *
 * @param span in the original text
 * @param lemma key of its lexicon row, e.g. «أضاف»; the cue's own letters where no row has it
 */
public record Cue(Span span, String lemma) {}
