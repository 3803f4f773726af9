package org.isnad.eval;

/**
 * A gold attribution and the claim that is taken for it.
 *
 * @param gold index of the attribution
 * @param system index of the claim
 * @param dice overlap of their content words, 0–1
 */
record Pair(int gold, int system, double dice) {}
