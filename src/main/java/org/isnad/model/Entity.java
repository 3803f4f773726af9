package org.isnad.model;

/**
 * A named entity, in token indices.
 *
 * @param first its first token
 * @param end one past its last token
 * @param kind what it names
 * @param confidence 0–1
 */
public record Entity(int first, int end, Kind kind, double confidence) {

  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
