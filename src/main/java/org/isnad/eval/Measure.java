package org.isnad.eval;

import org.isnad.model.Label;

/** Figures with precision, recall and F1, in the order of reports. */
public enum Measure implements Label {
  /** Paired attributions. */
  DETECTION,
  /** Words of all contents. */
  CONTENT_TOKENS,
  /** Contents with the same first and last word. */
  CONTENT_EXACT,
  /** Written sources that overlap by half or more. */
  SOURCE,
  /** Written sources with the same first and last word. */
  SOURCE_EXACT,
  /** Paired by content, with the same speaker's name. */
  WHO_SAID_WHAT,
  /** The same where one name may be part of the other. */
  WHO_SAID_WHAT_LENIENT,
  /** Targets with their polarity. */
  STANCE,
  /** Quantities with their value. */
  FIGURES,
  /** Dates and times with their value. */
  TIMES
}
