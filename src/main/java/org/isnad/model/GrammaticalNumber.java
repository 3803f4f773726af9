package org.isnad.model;

/**
 * The number a word shows: «قال» singular, «قالا» dual, «قالوا» plural. A verb before its subject
 * is singular also for a plural subject («قال الوزراء»).
 */
public enum GrammaticalNumber implements Label {
  SINGULAR,
  DUAL,
  PLURAL,
  UNKNOWN
}
