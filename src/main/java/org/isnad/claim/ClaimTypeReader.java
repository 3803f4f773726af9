package org.isnad.claim;

import java.util.Optional;
import org.isnad.model.ClaimType;
import org.isnad.model.SpeechAct;

/**
 * Tells what kind of statement a claim is: by its act where that decides («تعهد», “pledged”, is a
 * promise), else by what it says.
 *
 * <p>Example: «قال إن الأسعار سترتفع» (“said that prices will rise”) asserts, but what it asserts
 * is a prediction. Stateless.
 */
final class ClaimTypeReader {
  private static final int SHORT = 12;

  private ClaimTypeReader() {}

  static ClaimType read(Optional<SpeechAct> act, Signals signals) {
    return act.flatMap(ClaimTypeReader::byAct).orElseGet(() -> byContent(signals));
  }

  private static Optional<ClaimType> byAct(SpeechAct act) {
    return switch (act) {
      case QUESTION -> Optional.of(ClaimType.QUESTION);
      case COMMIT -> Optional.of(ClaimType.PROMISE);
      case PREDICT, WARN -> Optional.of(ClaimType.PREDICTION);
      case DEMAND, ENDORSE -> Optional.of(ClaimType.OPINION);
      case ASSERT, DENY, CONCEDE, ACCUSE -> Optional.empty();
    };
  }

  private static ClaimType byContent(Signals signals) {
    if (signals.hasAny(Signal.QUESTION, Signal.QUESTION_MARK)) {
      return ClaimType.QUESTION;
    }
    if (signals.has(Signal.FUTURE_MAIN)) {
      return signals.has(Signal.SELF) ? ClaimType.PROMISE : ClaimType.PREDICTION;
    }
    if (signals.hasAny(Signal.WISH, Signal.OBLIGATION) && !signals.has(Signal.PAST_MAIN)) {
      return ClaimType.OPINION;
    }
    boolean checkable =
        signals.hasAny(Signal.FIGURE, Signal.DATED, Signal.PAST_VERB, Signal.CHANGE, Signal.DEED);
    boolean judges = signals.has(Signal.OPINION);
    return judges && !checkable && signals.words() <= 2 * SHORT
        ? ClaimType.OPINION
        : ClaimType.FACT;
  }
}
