package org.isnad.model;

/**
 * How a mention led to its speaker: the fullest name itself, a shorter name or a role, a pronoun,
 * no word at all, or not resolved.
 */
public enum Resolution implements Label {
  EXPLICIT,
  ALIAS,
  PRONOUN,
  IMPLICIT,
  UNKNOWN
}
