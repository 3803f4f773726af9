package org.isnad.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What one speaker thinks of one target over all claims.
 *
 * <p>Example: «محمد علوش» against «روسيا» (“Muhammad Alloush against Russia”) in three claims.
 *
 * @param speaker the speaker's name
 * @param target the target's shared name, or its letters
 * @param favor ids of the claims for it
 * @param against ids of the claims against it
 * @param first date of the earliest article, if known
 * @param last date of the latest
 */
public record Position(
    String speaker,
    String target,
    List<String> favor,
    List<String> against,
    Optional<String> first,
    Optional<String> last) {
  public Position {
    favor = List.copyOf(favor);
    against = List.copyOf(against);
  }
}
