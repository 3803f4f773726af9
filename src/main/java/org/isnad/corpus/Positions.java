package org.isnad.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.StanceRecord;

/**
 * Speaker by target: who is for or against whom. Names that differ only in spelling or article
 * («النظام», «نظام») are one target. Stateless.
 */
public final class Positions {
  private Positions() {}

  private record Key(String speaker, String target) {}

  private record Vote(ClaimRecord claim, String speaker, String target, boolean favor) {}

  /** The positions in {@code claims}, by speaker and target. */
  public static List<Position> of(List<ClaimRecord> claims) {
    Map<Key, List<Vote>> table =
        new TreeMap<>(Comparator.comparing(Key::speaker).thenComparing(Key::target));
    for (ClaimRecord claim : claims) {
      for (StanceRecord stance : claim.stance()) {
        vote(claim, stance)
            .ifPresent(
                v ->
                    table
                        .computeIfAbsent(
                            new Key(WordKey.ofName(v.speaker()), WordKey.ofName(v.target())),
                            k -> new ArrayList<>())
                        .add(v));
      }
    }
    return table.values().stream().map(Positions::position).toList();
  }

  private static Optional<Vote> vote(ClaimRecord claim, StanceRecord stance) {
    String speaker = claim.speaker().name();
    ClaimRecord.TargetRecord target = stance.target();
    if (speaker == null || target == null || stance.polarity() == null) {
      return Optional.empty();
    }
    String name = target.name() != null ? target.name() : target.text();
    return name == null
        ? Optional.empty()
        : Optional.of(new Vote(claim, speaker, name, stance.polarity().equals("favor")));
  }

  private static Position position(List<Vote> votes) {
    List<String> dates =
        votes.stream()
            .flatMap(v -> Optional.ofNullable(v.claim().article().published()).stream())
            .sorted()
            .toList();
    return new Position(
        votes.get(0).speaker(),
        votes.get(0).target(),
        ids(votes, true),
        ids(votes, false),
        dates.stream().findFirst(),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)));
  }

  private static List<String> ids(List<Vote> votes, boolean favor) {
    return votes.stream()
        .filter(v -> v.favor() == favor)
        .map(v -> String.valueOf(v.claim().id()))
        .distinct()
        .toList();
  }
}
