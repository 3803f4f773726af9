package org.isnad.model;

/** The gender a word shows: «قالت» (“she said”) is feminine; «قلنا» (“we said”) shows none. */
public enum Gender implements Label {
  MASCULINE,
  FEMININE,
  UNKNOWN
}
