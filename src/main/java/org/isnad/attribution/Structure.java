package org.isnad.attribution;

/**
 * What belongs to a cue, in token indices, ends inclusive.
 *
 * @param order where the content lies
 * @param start first token of the content
 * @param end last token of the content
 * @param from first token of the source; -1 if none is written
 * @param to last token of the source; -1 if none
 * @param logProbability of the choice of all of these, natural logarithm
 */
record Structure(Order order, int start, int end, int from, int to, double logProbability) {

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
