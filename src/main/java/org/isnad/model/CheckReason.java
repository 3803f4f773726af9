package org.isnad.model;

import java.util.List;
import org.isnad.text.Span;

/**
 * Why a claim is more or less worth checking.
 *
 * <p>Example: «28 مجزرة» (“28 massacres”) is a {@link Kind#FIGURE}, which raises it.
 *
 * @param kind the reason
 * @param raises whether it speaks for checking, else against
 * @param evidence the words that show it, possibly none
 */
public record CheckReason(Kind kind, boolean raises, List<Span> evidence) {
  public CheckReason {
    evidence = List.copyOf(evidence);
  }

  /** The reasons, those for checking first. */
  public enum Kind implements Label {
    /** A number, share or amount. */
    FIGURE,
    /** A rise, a fall, a superlative, more than something else. */
    COMPARISON,
    /** Something that is said to have happened. */
    PAST_EVENT,
    /** A state, institution, organisation or company is named. */
    NAMED_INSTITUTION,
    /** A person is named. */
    NAMED_PERSON,
    /** What somebody is said to have said, signed or decided; a report, a study. */
    ON_RECORD,
    /** Something that is yet to happen. */
    PREDICTION,
    /** What the speaker says he will do. */
    PROMISE,
    /** A judgement, which facts cannot settle. */
    OPINION,
    /** What the speaker hopes for or wants from others. */
    WISH,
    /** Nothing is stated. */
    QUESTION,
    /** Too little is said to check. */
    VAGUE
  }
}
