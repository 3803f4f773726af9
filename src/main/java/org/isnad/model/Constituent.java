package org.isnad.model;

/**
 * One phrase of a parse tree, in token indices.
 *
 * @param label Penn Arabic Treebank category: S, SBAR, NP, VP, PP …
 * @param first its first token
 * @param end one past its last token
 */
public record Constituent(String label, int first, int end) {}
