package org.isnad.stance;

import java.util.Comparator;
import java.util.Optional;
import org.isnad.model.Cue;
import org.isnad.model.Polarity;
import org.isnad.text.Span;

/**
 * The words a stance rests on: a cue that judges by itself, else the nearest polar word of the same
 * polarity, else the verb or word beside the target.
 *
 * @param rule what kind of evidence it is
 * @param span its letters
 */
record Evidence(String rule, Span span) {

  /** The evidence for a stance of {@code polarity} on {@code target}, if there is any. */
  static Optional<Evidence> of(Case c, Target target, Polarity polarity) {
    Optional<Evidence> cue =
        c.cue().isNeutral()
            ? Optional.empty()
            : c.attribution().cue().map(Cue::span).map(s -> new Evidence("stance:cue", s));
    return cue.or(() -> polar(c, target, polarity)).or(() -> beside(c, target));
  }

  private static Optional<Evidence> polar(Case c, Target target, Polarity polarity) {
    return c.hits().stream()
        .filter(h -> h.polarity() == polarity)
        .min(Comparator.comparingInt(h -> distance(h, target)))
        .map(
            h ->
                new Evidence(
                    "stance:" + h.entry().role().label(), c.content().span(h.first(), h.end())));
  }

  private static int distance(PolarityHit hit, Target target) {
    if (target.before().isPresent()) {
      return hit.first();
    }
    NounPhrase phrase = target.first();
    return hit.first() >= phrase.end()
        ? hit.first() - phrase.end()
        : Math.max(0, phrase.first() - hit.end());
  }

  private static Optional<Evidence> beside(Case c, Target target) {
    Surroundings around = new Surroundings(c.content(), c.hits());
    NounPhrase phrase = target.first();
    boolean outside = target.before().isPresent();
    int verb =
        outside
            ? around.verbAfter(0).orElse(c.content().size() > 0 ? 0 : -1)
            : around.verbAfter(phrase.end()).orElse(around.verbBefore(phrase.first()).orElse(-1));
    return verb < 0
        ? Optional.empty()
        : Optional.of(new Evidence("stance:verb", c.content().span(verb, verb + 1)));
  }
}
