package org.isnad.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.json.ClaimRecord;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.States;

/**
 * Who is the same speaker in several articles. A person is, with the same name of two words or more
 * and roles that go together; an organization with the same name. «وزير الصحة أحمد سالم» and
 * «الوزير أحمد سالم» (“health minister Ahmad Salim”, “the minister Ahmad Salim”) are one, «اللاعب
 * أحمد سالم» (“the player Ahmad Salim”) is another. What other articles may say of somebody else
 * stays in its article: «مصدر أمني», «الحكومة», «شهود», «البيان» (“a security source”, “the
 * government”, “witnesses”, “the statement”). Immutable and thread-safe.
 */
public final class Speakers {
  private static final String ARTICLE = "ال";

  private final States states;

  private Speakers(States states) {
    this.states = states;
  }

  /**
   * With the names of states of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if they are missing or wrong
   */
  public static Speakers load() {
    return new Speakers(States.load());
  }

  /** Equal for names that may be one speaker's; empty where a claim names none. */
  public static Optional<String> key(ClaimRecord claim) {
    return Optional.ofNullable(claim.speaker().name())
        .map(WordKey::ofName)
        .filter(key -> !key.isEmpty());
  }

  /**
   * The speakers of {@code claims}, by name, then by first claim. Each claim that names a speaker
   * is one speaker's.
   */
  public List<MergedSpeaker> of(List<ClaimRecord> claims) {
    Map<String, List<ClaimRecord>> names = new TreeMap<>();
    for (ClaimRecord claim : claims) {
      key(claim).ifPresent(k -> names.computeIfAbsent(k, any -> new ArrayList<>()).add(claim));
    }
    return names.entrySet().stream()
        .flatMap(entry -> ofName(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private List<MergedSpeaker> ofName(String key, List<ClaimRecord> claims) {
    Map<String, List<ClaimRecord>> kinds = new LinkedHashMap<>();
    for (ClaimRecord claim : claims) {
      String kind = String.valueOf(claim.speaker().kind());
      String apart = isShared(key, claim) ? kind : kind + " " + claim.article().id();
      kinds.computeIfAbsent(apart, any -> new ArrayList<>()).add(claim);
    }
    List<MergedSpeaker> out = new ArrayList<>();
    for (List<ClaimRecord> same : kinds.values()) {
      boolean person = isPerson(same.get(0));
      List<List<ClaimRecord>> people = person ? Namesakes.apart(same) : List.of(same);
      people.forEach(one -> out.add(Namesakes.speaker(one, person)));
    }
    return out;
  }

  /** Whether other articles mean the same one by this name. */
  private boolean isShared(String key, ClaimRecord claim) {
    String name = String.valueOf(claim.speaker().name());
    boolean oneWord = key.indexOf(' ') < 0;
    return switch (String.valueOf(claim.speaker().kind())) {
      case "person" -> !oneWord && !name.equals(claim.speaker().role());
      case "organization" ->
          !oneWord || !name.startsWith(ARTICLE) || states.isName(NameKey.name(name));
      default -> false;
    };
  }

  private static boolean isPerson(ClaimRecord claim) {
    return "person".equals(claim.speaker().kind());
  }
}
