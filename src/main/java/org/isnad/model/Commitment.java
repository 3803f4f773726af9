package org.isnad.model;

/**
 * How far a speaker stands behind the content: «أكد» (“affirmed”) certain, «رجح» (“thought likely”)
 * probable.
 */
public enum Commitment implements Label {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNCOMMITTED
}
