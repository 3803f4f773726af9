package org.isnad.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;

/**
 * What a claim is about.
 *
 * @param claim the claim
 * @param speaker key of its speaker's name, empty if unknown
 * @param clauses the clauses of its content
 */
record Matter(ClaimRecord claim, String speaker, List<Clause> clauses) {
  Matter {
    clauses = List.copyOf(clauses);
  }

  static Matter of(ClaimRecord claim, WordClasses classes) {
    String name = claim.speaker().name();
    String text =
        claim.content().stream()
            .map(piece -> String.valueOf(piece.text()))
            .collect(Collectors.joining("\n"));
    return new Matter(claim, name == null ? "" : WordKey.ofName(name), Clause.of(text, classes));
  }

  /** Whether both have known and different speakers, and neither stands inside the other. */
  boolean mayDispute(Matter other) {
    if (speaker.isEmpty() || other.speaker.isEmpty() || asks() || other.asks()) {
      return false;
    }
    Set<String> shared = new HashSet<>(List.of(speaker.split(" ")));
    shared.retainAll(List.of(other.speaker.split(" ")));
    boolean nested =
        (claim.parent() != null && claim.parent().equals(other.claim.id()))
            || (other.claim.parent() != null && other.claim.parent().equals(claim.id()));
    return shared.isEmpty() && !nested;
  }

  boolean denies() {
    return "deny".equals(claim.act());
  }

  private boolean asks() {
    return "question".equals(claim.act()) || "demand".equals(claim.act());
  }

  boolean sameArticle(Matter other) {
    return claim.article().id().equals(other.claim.article().id());
  }
}
