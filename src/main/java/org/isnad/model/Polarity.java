package org.isnad.model;

/** For or against a target (guidelines §5). */
public enum Polarity implements Label {
  FAVOR,
  AGAINST
}
