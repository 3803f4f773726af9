package org.isnad.speaker;

/**
 * A holder chosen for an attribution.
 *
 * @param holder the choice
 * @param confidence its probability
 */
record Choice(Holder holder, double confidence) {}
