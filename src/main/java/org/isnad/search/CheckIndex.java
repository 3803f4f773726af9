package org.isnad.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.checks.Check;
import org.isnad.lucene.ArabicWords;

/**
 * The checks of a feed, ready to be compared with claims: candidates by BM25, then each pair by its
 * properties. Thread-safe if the reader of facts is.
 */
final class CheckIndex {
  private static final int CANDIDATES = 50;

  private final List<Check> checks;
  private final List<MatchText> texts = new ArrayList<>();
  private final Bm25 bm25;
  private final Bm25 roots;
  private final Contradiction contradiction = new Contradiction(Antonyms.load(), States.load());

  /** A check with what it has in common with a claim. */
  record Candidate(
      Check check, MatchText text, List<Double> properties, List<String> contradictions) {
    Candidate {
      properties = List.copyOf(properties);
      contradictions = List.copyOf(contradictions);
    }
  }

  CheckIndex(List<Check> checks, Facts.Reader facts) {
    this.checks = List.copyOf(checks);
    List<List<String>> terms = new ArrayList<>();
    for (Check check : checks) {
      texts.add(MatchText.of(check.claim(), facts.read(check.claim())));
      terms.add(ArabicWords.terms(check.claim()));
    }
    this.bm25 = new Bm25(terms);
    this.roots = new Bm25(texts.stream().map(text -> List.copyOf(text.roots())).toList());
  }

  /** The checks by plain BM25, best first. */
  List<Check> byWords(Set<String> terms) {
    return bm25.best(terms, CANDIDATES).stream().map(r -> checks.get(r.text())).toList();
  }

  List<Candidate> candidates(MatchText claim) {
    List<Candidate> out = new ArrayList<>();
    for (Bm25.Ranked ranked : bm25.best(claim.terms(), CANDIDATES)) {
      MatchText text = texts.get(ranked.text());
      List<String> contradictions = contradiction.between(claim, text);
      out.add(
          new Candidate(
              checks.get(ranked.text()),
              text,
              properties(claim, ranked, contradictions),
              contradictions));
    }
    return out;
  }

  /** In the order of {@link MatchModel#PROPERTIES}. */
  private List<Double> properties(
      MatchText claim, Bm25.Ranked ranked, List<String> contradictions) {
    MatchText check = texts.get(ranked.text());
    Shared words = Shared.of(claim.terms(), check.terms(), bm25);
    Shared stems = Shared.of(claim.roots(), check.roots(), roots);
    double self = bm25.score(check.terms(), ranked.text());
    boolean figure = contradictions.contains(Contradiction.FIGURE);
    return List.of(
        1.0,
        words.ofBoth(),
        words.ofCheck(),
        claim.gramCosine(check),
        stems.ofBoth(),
        stems.ofCheck(),
        Math.min(1, share(ranked.score(), self)),
        Math.min(2, namesShared(claim, check)) / 2.0,
        Contradiction.figuresAgree(claim.facts().quantities(), check.facts().quantities())
            ? 1.0
            : 0.0,
        figure ? 1.0 : 0.0,
        contradictions.size() > (figure ? 1 : 0) ? 1.0 : 0.0);
  }

  /** How much two texts share, by the weight of what is rare. */
  private record Shared(double shared, double inClaim, double inCheck) {
    static Shared of(Set<String> claim, Set<String> check, Bm25 weights) {
      return new Shared(
          check.stream().filter(claim::contains).mapToDouble(weights::idf).sum(),
          claim.stream().mapToDouble(weights::idf).sum(),
          check.stream().mapToDouble(weights::idf).sum());
    }

    double ofBoth() {
      return share(2 * shared, inClaim + inCheck);
    }

    double ofCheck() {
      return share(shared, inCheck);
    }
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : part / whole;
  }

  private static int namesShared(MatchText a, MatchText b) {
    Set<String> names = names(a);
    names.retainAll(names(b));
    return names.size();
  }

  private static Set<String> names(MatchText text) {
    Set<String> out = new HashSet<>();
    for (Set<String> kind :
        List.of(text.facts().persons(), text.facts().places(), text.facts().organizations())) {
      kind.forEach(name -> out.addAll(ArabicWords.terms(name)));
    }
    return out;
  }
}
