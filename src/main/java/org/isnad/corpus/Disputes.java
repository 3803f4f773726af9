package org.isnad.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.json.ClaimRecord;

/**
 * Finds claims of different speakers that stand against each other: the same matter by content
 * words, opposed by negation or denial, by an antonym, or by figures of the same unit that
 * disagree; in one article, or across articles near in time with much in common. Precision comes
 * first: what is about the same matter only by one word is left out. Immutable and thread-safe.
 */
public final class Disputes {
  /** Words that more claims have say nothing of a matter. */
  public static final int COMMON = Pairs.COMMON;

  /** So many words must claims of two articles share. */
  public static final int SHARED = Pairs.SHARED;

  private final List<Contrast> contrasts;
  private final WordClasses classes;

  private Disputes(WordClasses classes) {
    this.classes = classes;
    this.contrasts =
        List.of(
            new NegationContrast(),
            new DenialContrast(),
            new AntonymContrast(classes),
            new FigureContrast());
  }

  /**
   * A finder with the word lists of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if one is missing or wrong
   */
  public static Disputes load() {
    return new Disputes(WordClasses.load());
  }

  /** The disputes among {@code claims}, the surest first. */
  public List<Dispute> find(List<ClaimRecord> claims) {
    List<Matter> matters = claims.stream().map(c -> Matter.of(c, classes)).toList();
    List<Dispute> out = new ArrayList<>();
    for (Pairs.Pair pair : Pairs.of(matters)) {
      Matter a = matters.get(pair.first());
      Matter b = matters.get(pair.second());
      if (a.mayDispute(b)) {
        best(a, b).ifPresent(out::add);
      }
    }
    out.sort(Comparator.comparingDouble((Dispute d) -> -d.score()));
    return List.copyOf(out);
  }

  /**
   * The words by which {@code claim} meets others: two claims of different articles are worth
   * comparing if they share {@link #SHARED} of those that at most {@link #COMMON} claims have.
   */
  public Set<String> keys(ClaimRecord claim) {
    return Matter.of(claim, classes).stems();
  }

  /** The dispute between two claims, {@code left} first in the corpus. */
  public Optional<Dispute> between(ClaimRecord left, ClaimRecord right) {
    Matter a = Matter.of(left, classes);
    Matter b = Matter.of(right, classes);
    return a.mayDispute(b) ? best(a, b) : Optional.empty();
  }

  private Optional<Dispute> best(Matter a, Matter b) {
    return contrasts.stream()
        .flatMap(c -> c.compare(a, b).stream())
        .max(Comparator.comparingDouble(Dispute::score));
  }
}
