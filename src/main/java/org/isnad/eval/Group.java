package org.isnad.eval;

/**
 * Attributions that share a label, seen from both sides.
 *
 * @param name the label: an outlet's type, an act, a rule
 * @param gold annotations with this label
 * @param system claims with this label, whatever label their annotation has
 */
public record Group(String name, Tally gold, Tally system) {

  /**
   * How many there are and how many are right.
   *
   * @param total all of them
   * @param paired those with a counterpart
   * @param exact pairs with the same first and last word of content
   * @param speaker pairs with the same speaker
   */
  public record Tally(int total, int paired, int exact, int speaker) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
      return new Tally(
          total + other.total, paired + other.paired, exact + other.exact, speaker + other.speaker);
    }
  }

  /** Paired among the claims, paired among the annotations. */
  public Count detection() {
    return new Count(system.paired(), system.total(), gold.total());
  }

  Group plus(Group other) {
    return new Group(name, gold.plus(other.gold), system.plus(other.system));
  }
}
