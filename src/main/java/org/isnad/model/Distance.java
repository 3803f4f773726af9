package org.isnad.model;

/**
 * How the writer stands to the statement: «زعم» (“alleged”) distancing, «كشف» (“revealed”)
 * presupposing it true.
 */
public enum Distance implements Label {
  NEUTRAL,
  DISTANCING,
  PRESUPPOSING
}
