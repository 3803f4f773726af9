package org.isnad.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.lucene.ArabicWords;
import org.isnad.search.CheckMatch;

/**
 * Chooses what is worth checking: facts only, the most check-worthy first, claims without a known
 * speaker later, one claim of a sentence, two of an article; a statement that several articles
 * report comes once.
 *
 * <p>Example: of «وقوع 28 مجزرة» as Alloush says it and as the reports that he quotes say it, one
 * is in the digest. Deterministic: ties go by id.
 */
public final class Digest {
  private static final int OF_AN_ARTICLE = 2;
  private static final double SAME = 0.6;
  private static final double UNKNOWN_SPEAKER = 0.8;

  private Digest() {}

  /**
   * The {@code top} claims of {@code claims}.
   *
   * @param checks the earlier checks of a claim
   */
  public static List<DigestItem> of(
      List<ClaimRecord> claims, int top, Function<ClaimRecord, List<CheckMatch>> checks) {
    List<Choice> chosen = new ArrayList<>();
    Map<String, Integer> articles = new HashMap<>();
    List<ClaimRecord> ranked = new ArrayList<>(claims);
    ranked.removeIf(claim -> !"fact".equals(claim.claimType()));
    ranked.sort(
        Comparator.comparingDouble((ClaimRecord claim) -> -rank(claim))
            .thenComparing(claim -> String.valueOf(claim.id())));
    for (ClaimRecord claim : ranked) {
      Set<String> words = Set.copyOf(ArabicWords.terms(content(claim)));
      Optional<Choice> same = chosen.stream().filter(c -> c.says(claim, words)).findFirst();
      if (same.isPresent()) {
        same.get().others.add(claim);
      } else if (chosen.size() < top
          && articles.merge(claim.article().id(), 1, Integer::sum) <= OF_AN_ARTICLE) {
        chosen.add(new Choice(claim, words));
      }
    }
    return chosen.stream()
        .map(c -> new DigestItem(c.claim, elsewhere(c), checks.apply(c.claim)))
        .toList();
  }

  private static double rank(ClaimRecord claim) {
    double known = claim.speaker().name() == null ? UNKNOWN_SPEAKER : 1;
    return claim.checkWorthiness() * known * (0.5 + claim.confidence() / 2);
  }

  private static List<ClaimRecord> elsewhere(Choice choice) {
    String own = choice.claim.article().id();
    return choice.others.stream().filter(claim -> !claim.article().id().equals(own)).toList();
  }

  static String content(ClaimRecord claim) {
    return claim.content().stream()
        .map(TextSpan::text)
        .map(String::valueOf)
        .collect(Collectors.joining(" … "));
  }

  /** A claim chosen, with those that say the same. */
  private static final class Choice {
    private final ClaimRecord claim;
    private final Set<String> words;
    private final List<ClaimRecord> others = new ArrayList<>();

    Choice(ClaimRecord claim, Set<String> words) {
      this.claim = claim;
      this.words = words;
    }

    /** Whether {@code other} overlaps this claim in the article, or says it elsewhere. */
    boolean says(ClaimRecord other, Set<String> otherWords) {
      if (claim.article().id().equals(other.article().id())) {
        return sameSentence(other);
      }
      Set<String> shared = new HashSet<>(words);
      shared.retainAll(otherWords);
      int all = words.size() + otherWords.size() - shared.size();
      return all > 0 && shared.size() >= SAME * all;
    }

    private boolean sameSentence(ClaimRecord other) {
      TextSpan a = claim.sentence();
      TextSpan b = other.sentence();
      boolean same = a != null && b != null && a.start() < b.end() && b.start() < a.end();
      return same
          || claim.content().stream()
              .anyMatch(
                  x ->
                      other.content().stream()
                          .anyMatch(y -> x.start() < y.end() && y.start() < x.end()));
    }
  }
}
