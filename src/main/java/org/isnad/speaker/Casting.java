package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.States;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of every attribution of a scene: first of those with a written source, which
 * may look ahead («الوزير» in the headline), then, in order, of those without. Thread-safe.
 */
final class Casting {
  private final SpeakerModel model;
  private final States states;

  Casting(SpeakerModel model, States states) {
    this.model = model;
    this.states = states;
  }

  /** One choice for each attribution; null where there is no candidate. */
  List<@Nullable Choice> cast(Scene scene) {
    List<@Nullable Choice> choices = written(scene);
    Fullest fullest = new Fullest(choices, scene.words());
    choices.replaceAll(fullest::of);
    List<@Nullable Holder> resolved = new ArrayList<>();
    for (Choice c : choices) {
      resolved.add(c == null ? null : c.holder());
    }
    UnwrittenCandidates candidates = new UnwrittenCandidates(scene, states, resolved);
    UnwrittenFeatures features = new UnwrittenFeatures(scene);
    Floor floor = new Floor();
    for (int i = 0; i < scene.size(); i++) {
      if (scene.reading(i).isEmpty()) {
        choices.set(
            i, Choosing.best(model.unwritten(), features::extract, i, candidates.of(i), floor));
      }
      Choice choice = choices.get(i);
      floor.give(choice == null ? List.of() : choice.holder().key());
    }
    return choices;
  }

  private List<@Nullable Choice> written(Scene scene) {
    WrittenCandidates candidates = new WrittenCandidates(scene, states);
    WrittenFeatures features = new WrittenFeatures(scene);
    Floor floor = new Floor();
    List<@Nullable Choice> out = new ArrayList<>();
    for (int i = 0; i < scene.size(); i++) {
      Choice choice = null;
      if (scene.reading(i).isPresent()) {
        choice = Choosing.best(model.written(), features::extract, i, candidates.of(i), floor);
      }
      if (choice != null) {
        floor.give(choice.holder().key());
      }
      out.add(choice);
    }
    return out;
  }
}
