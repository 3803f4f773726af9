package org.isnad.model;

/**
 * What a speaker does by saying it (guidelines §4): «اتهم» (“accused”) accuses, «تعهد» (“pledged”)
 * commits.
 */
public enum SpeechAct implements Label {
  ASSERT,
  DENY,
  CONCEDE,
  ACCUSE,
  ENDORSE,
  DEMAND,
  WARN,
  COMMIT,
  PREDICT,
  QUESTION
}
