package org.isnad.stance;

import org.isnad.model.Polarity;

/**
 * A polar word in its place.
 *
 * @param first its first token
 * @param end one past its last
 * @param entry its row
 * @param negated whether a negation stands before it: «ليست ضامنًا» (“is no guarantor”)
 */
record PolarityHit(int first, int end, PolarityEntry entry, boolean negated) {

  /** The polarity it has here. */
  Polarity polarity() {
    boolean favor = (entry.polarity() == Polarity.FAVOR) != negated;
    return favor ? Polarity.FAVOR : Polarity.AGAINST;
  }
}
