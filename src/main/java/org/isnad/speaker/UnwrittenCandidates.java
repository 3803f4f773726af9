package org.isnad.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.States;
import org.isnad.model.Entity;
import org.isnad.model.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the holders that an unwritten subject or a pronoun may mean: the speakers of all written
 * sources, and names and noun phrases shortly before.
 */
final class UnwrittenCandidates {
  private static final int SENTENCES = 2;

  private final Scene scene;
  private final Subjects subjects;
  private final Map<List<String>, Holder> speakers = new LinkedHashMap<>();
  private final Map<List<String>, List<String>> aliases = new LinkedHashMap<>();
  private final Map<String, List<Holder>> byWord = new HashMap<>();
  private final Nearest speaking;
  private final Nearest named;

  /**
   * @param resolved the speaker of each written source; null where none is written
   */
  UnwrittenCandidates(Scene scene, States states, List<@Nullable Holder> resolved) {
    this.scene = scene;
    this.subjects = new Subjects(scene.words(), states);
    Map<List<String>, List<Integer>> mentions = new HashMap<>();
    for (int i = 0; i < resolved.size(); i++) {
      Holder h = resolved.get(i);
      Optional<SourceReading> r = scene.reading(i);
      if (h != null && r.isPresent()) {
        speakers.computeIfAbsent(h.key(), k -> withLastName(h));
        mentions.computeIfAbsent(h.key(), k -> new ArrayList<>()).add(r.get().from());
        aliases.putIfAbsent(r.get().key(), h.key());
      }
    }
    speakers.replaceAll((k, h) -> h.alsoAt(mentions.getOrDefault(k, List.of())));
    for (Holder h : speakers.values()) {
      h.key().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(h));
    }
    Map<List<String>, Holder> entities = new LinkedHashMap<>();
    scene.titled().forEach(r -> name(Holder.of(r, Holder.Origin.SPOTTED), entities));
    for (Entity e : scene.words().analyzed().entities()) {
      int first = NameForm.first(scene.words(), e);
      Phrase phrase = Phrase.ofTokens(scene.words(), first, e.end());
      name(Holder.of(phrase, first, e.end(), Holder.Origin.ENTITY), entities);
    }
    this.speaking = new Nearest(speakers.values());
    this.named = new Nearest(entities.values());
  }

  private void name(Holder h, Map<List<String>, Holder> entities) {
    if (!h.key().isEmpty() && canonical(h) == null) {
      entities.putIfAbsent(h.key(), withLastName(h));
    }
  }

  private Holder withLastName(Holder h) {
    return h.isProper() && h.key().size() > 1
        ? h.alsoAt(scene.words().places(h.key().get(h.key().size() - 1)))
        : h;
  }

  /** The speaker that {@code h} is a shorter or another name of. */
  private @Nullable List<String> canonical(Holder h) {
    List<String> alias = aliases.get(h.key());
    if (alias != null || speakers.containsKey(h.key())) {
      return alias == null ? h.key() : alias;
    }
    for (Holder s : byWord.getOrDefault(h.key().get(0), List.of())) {
      if (s.isProper() && h.isProper() && Names.isShortOf(h.key(), s.key())) {
        return s.key();
      }
    }
    return null;
  }

  List<Holder> of(int i) {
    int anchor = scene.anchor(i);
    CueShape cue = scene.shape(i);
    boolean verb = cue.form().equals("perfect") || cue.form().equals("imperfect");
    if (verb && cue.number() == GrammaticalNumber.PLURAL) {
      Optional<Holder> people = subjects.people(anchor);
      if (people.isPresent()) {
        return List.of(people.get());
      }
    }
    Map<List<String>, Holder> out = new LinkedHashMap<>();
    for (Holder h : speaking.of(anchor)) {
      out.put(h.key(), h);
    }
    for (Holder h : named.between(near(anchor), anchor)) {
      out.putIfAbsent(h.key(), h);
    }
    for (Holder h : subjects.before(anchor)) {
      if (!h.key().isEmpty() && canonical(h) == null) {
        out.putIfAbsent(h.key(), h);
      }
    }
    return List.copyOf(out.values());
  }

  /** The first token of the sentences in which a name is near {@code anchor}. */
  private int near(int anchor) {
    Words words = scene.words();
    int sentence = Math.max(0, words.sentence(anchor) - SENTENCES);
    return words.article().sentences().get(sentence).firstToken();
  }
}
