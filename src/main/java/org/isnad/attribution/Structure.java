package org.isnad.attribution;

/**
 * What belongs to a cue, in token indices, ends inclusive.
 *
 * @param order where the content lies
 * @param start first token of the content
 * @param end last token of the content
 * @param gapStart first token of what interrupts the content; -1 if nothing does
 * @param gapEnd one past the last token of the interruption
 * @param from first token of the source; -1 if none is written
 * @param to last token of the source; -1 if none
 * @param logProbability of the choice of all of these, natural logarithm
 */
record Structure(
    Order order,
    int start,
    int end,
    int gapStart,
    int gapEnd,
    int from,
    int to,
    double logProbability) {

  /** Where the content lies to its cue. */
  enum Order {
    /** «أكد علوش أن …» (“Alloush affirmed that …”). */
    AFTER,
    /** «…، قال علوش» (“…, said Alloush”). */
    BEFORE,
    /** «…، قال علوش، …». */
    AROUND
  }

  boolean hasSource() {
    return from >= 0;
  }
}
