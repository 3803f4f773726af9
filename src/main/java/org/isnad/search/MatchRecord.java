package org.isnad.search;

import java.util.List;
import org.isnad.json.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the earlier checks that fit it, as {@code isnad match} writes it, one a line.
 *
 * @param claim id of the claim
 * @param article id of its article
 * @param speaker who said it
 * @param content what was said
 * @param matches the checks, best first
 */
public record MatchRecord(
    @Nullable String claim,
    String article,
    @Nullable String speaker,
    String content,
    List<Match> matches) {
  public MatchRecord {
    matches = List.copyOf(matches);
  }

  /** A check that fits. */
  public record Match(
      double score,
      String checked,
      @Nullable String title,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable String rating,
      @Nullable String claimant,
      @Nullable String published,
      List<String> words,
      List<String> contradictions) {
    public Match {
      words = List.copyOf(words);
      contradictions = List.copyOf(contradictions);
    }

    /** The same as a record of its own. */
    public static Match of(CheckMatch match) {
      return new Match(
          match.score(),
          match.check().claim(),
          match.check().title(),
          match.check().url(),
          match.check().publisher(),
          match.check().rating(),
          match.check().claimant(),
          match.check().published(),
          match.words(),
          match.contradictions());
    }
  }

  /** A claim with its matches. */
  public static MatchRecord of(ClaimRecord claim, List<CheckMatch> matches) {
    return new MatchRecord(
        claim.id(),
        claim.article().id(),
        claim.speaker().name(),
        ClaimEntry.content(claim),
        matches.stream().map(Match::of).toList());
  }
}
