package org.isnad.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.NounClass;
import org.isnad.lexicon.States;
import org.isnad.model.Entity;

/**
 * Proposes the holders that a written source may mean: «الوزير» (“the minister”) any person the
 * article names, «حصاد» whoever has that name, «البيان» (“the statement”) any document.
 */
final class WrittenCandidates {
  private final Scene scene;
  private final States states;
  private final Expansions expansions;
  private final Nearest known;

  WrittenCandidates(Scene scene, States states) {
    this.scene = scene;
    this.states = states;
    this.expansions = new Expansions(scene.words());
    Words words = scene.words();
    Map<List<String>, Holder> all = new LinkedHashMap<>();
    for (int i = 0; i < scene.size(); i++) {
      scene
          .reading(i)
          .ifPresent(r -> add(all, Holder.of(r.phrase(), r.from(), r.to(), Holder.Origin.SOURCE)));
    }
    for (SourceReading r : scene.titled()) {
      add(all, Holder.of(r, Holder.Origin.SPOTTED));
    }
    for (Entity e : words.analyzed().entities()) {
      int first = NameForm.first(words, e);
      if (NameForm.fits(words, first, e.end())) {
        Phrase phrase = Phrase.ofTokens(words, first, e.end());
        add(all, Holder.of(phrase, first, e.end(), Holder.Origin.ENTITY));
      }
    }
    this.known = new Nearest(all.values());
  }

  /** The candidates for attribution {@code i}, its own name first. */
  List<Holder> of(int i) {
    SourceReading r = scene.reading(i).orElseThrow();
    Map<List<String>, Holder> out = new LinkedHashMap<>();
    add(out, Holder.of(r, Holder.Origin.SOURCE));
    scene.others(r).forEach(o -> add(out, Holder.of(o, Holder.Origin.OTHER)));
    if (states.isCapital(r.key())) {
      Holder state =
          Holder.named(scene.words(), states.state(r.key()), r.from(), Holder.Origin.STATE);
      if (!scene.words().occurrences(state.key()).isEmpty()) {
        add(out, state);
      }
    }
    for (Holder h : known.of(r.from(), r.key())) {
      if (mayMean(r, h)) {
        add(out, h);
      }
    }
    if (r.isProper()) {
      scene.around(r.key()).forEach(n -> add(out, Holder.of(n, Holder.Origin.SPOTTED)));
    }
    for (Holder h : expansions.of(r)) {
      if (r.isProper() || h.at() != r.from()) {
        add(out, h);
      }
    }
    return List.copyOf(out.values());
  }

  private static void add(Map<List<String>, Holder> out, Holder h) {
    if (!h.key().isEmpty()) {
      out.putIfAbsent(h.key(), h);
    }
  }

  private static boolean mayMean(SourceReading r, Holder h) {
    String relation = Names.relation(r.key(), h.key());
    if (r.isProper()) {
      return !relation.equals("other") && (h.isProper() || Expansions.isNaming(h.head()));
    }
    NounClass mine = r.head().orElseThrow().nounClass();
    boolean same = h.head().map(n -> n.lemma().equals(r.head().get().lemma())).orElse(false);
    if (same || relation.equals("contains")) {
      return true;
    }
    Optional<NounClass> theirs = h.nounClass();
    return switch (mine) {
      case TITLE, HONORIFIC ->
          theirs.map(c -> c == NounClass.TITLE || c == NounClass.SOURCE).orElse(isPerson(h));
      case SOURCE -> !theirs.equals(Optional.of(NounClass.GROUP));
      case ORGANIZATION ->
          theirs.map(c -> c == mine).orElse(!h.entity().equals(Optional.of(Entity.Kind.PERSON)));
      case GROUP -> theirs.map(c -> c == mine).orElse(true);
      case DOCUMENT -> theirs.equals(Optional.of(mine));
    };
  }

  private static boolean isPerson(Holder h) {
    return h.entity().map(k -> k == Entity.Kind.PERSON).orElse(true);
  }
}
