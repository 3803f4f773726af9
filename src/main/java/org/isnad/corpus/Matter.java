package org.isnad.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about.
 *
 * @param claim the claim
 * @param speaker key of its speaker's name, empty if unknown
 * @param clauses the clauses of its content
 * @param disclaims whether its cue denies that something is so, rather than refuse it
 */
record Matter(ClaimRecord claim, String speaker, List<Clause> clauses, boolean disclaims) {
  private static final int SHARED = 4;
  private static final double OVERLAP = 0.6;
  private static final int DAYS = 31;

  Matter {
    clauses = List.copyOf(clauses);
  }

  static Matter of(ClaimRecord claim, WordClasses classes) {
    String name = claim.speaker().name();
    String text =
        claim.content().stream()
            .map(piece -> String.valueOf(piece.text()))
            .collect(Collectors.joining("\n"));
    boolean disclaims =
        claim.cue() != null
            && WordKey.words(String.valueOf(claim.cue().text())).stream()
                .anyMatch(classes::isDisclaiming);
    return new Matter(
        claim, name == null ? "" : WordKey.ofName(name), Clause.of(text, classes), disclaims);
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
    return shared.isEmpty() && !nested && !SameSide.of(claim.speaker(), other.claim.speaker());
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

  /**
   * Whether so much in common makes one matter of both: in one article always, across articles only
   * if it is much and they are not far apart in time.
   */
  boolean isNear(Matter other, int shared, double overlap) {
    return sameArticle(other)
        || (shared >= SHARED && overlap >= OVERLAP && daysApart(other) <= DAYS);
  }

  boolean sameDay(Matter other) {
    return daysApart(other) == 0;
  }

  /** Days between the articles; 1 where a day is unknown, for copies without date are common. */
  private long daysApart(Matter other) {
    Optional<LocalDate> mine = day(claim.article().published());
    Optional<LocalDate> others = day(other.claim.article().published());
    return mine.isPresent() && others.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(mine.get(), others.get()))
        : 1;
  }

  private static Optional<LocalDate> day(@Nullable String published) {
    if (published == null || !published.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(published.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** All stems of the content. */
  Set<String> stems() {
    Set<String> out = new TreeSet<>();
    clauses.forEach(c -> out.addAll(c.stems()));
    return out;
  }
}
