package org.isnad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.checks.Check;
import org.isnad.json.ClaimRecord;

/**
 * Finds the earlier checks that fit a claim.
 *
 * <p>Example: «وقوع 28 مجزرة في فبراير» fits a check of «ثمان وعشرون مجزرة شهدها فبراير» (“February
 * saw twenty-eight massacres”), not one of «82 مجزرة في فبراير»: what contradicts the claim is
 * never likely, however many words it shares. Thread-safe.
 */
public final class CheckMatcher {
  /** The score that a match which contradicts the claim cannot pass. */
  static final double CONTRADICTED = 0.3;

  private final CheckIndex index;
  private final Facts.Reader facts;
  private final MatchModel model;

  public CheckMatcher(List<Check> checks, Facts.Reader facts) {
    this(new CheckIndex(checks, facts), facts, MatchModel.load());
  }

  CheckMatcher(CheckIndex index, Facts.Reader facts, MatchModel model) {
    this.index = index;
    this.facts = facts;
    this.model = model;
  }

  /** The checks that fit {@code claim} at least so well, best first. */
  public List<CheckMatch> match(ClaimRecord claim, double minScore, int limit) {
    return match(ClaimEntry.content(claim), minScore, limit);
  }

  /** The checks that fit a statement at least so well, best first. */
  public List<CheckMatch> match(String statement, double minScore, int limit) {
    MatchText text = MatchText.of(statement, facts.read(statement));
    List<CheckMatch> out = new ArrayList<>();
    for (CheckIndex.Candidate candidate : index.candidates(text)) {
      double score = score(candidate);
      if (score >= minScore) {
        out.add(
            new CheckMatch(
                candidate.check(), score, words(text, candidate), candidate.contradictions()));
      }
    }
    out.sort(Comparator.comparingDouble((CheckMatch match) -> -match.score()));
    return List.copyOf(out.subList(0, Math.min(limit, out.size())));
  }

  private double score(CheckIndex.Candidate candidate) {
    double p = model.probability(candidate.properties());
    double score = candidate.contradictions().isEmpty() ? p : CONTRADICTED * p;
    return Math.round(score * 1000) / 1000.0;
  }

  private static List<String> words(MatchText claim, CheckIndex.Candidate candidate) {
    return claim.words().entrySet().stream()
        .filter(word -> candidate.text().terms().contains(word.getKey()))
        .map(java.util.Map.Entry::getValue)
        .toList();
  }
}
