package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Ranker;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.States;
import org.isnad.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Training cases of one article for the two rankings of holders. */
final class HolderCases {
  private final Scene scene;
  private final States states;
  private final List<String> names = new ArrayList<>();
  private final List<List<String>> keys = new ArrayList<>();

  HolderCases(Scene scene, States states, List<Speaker> gold) {
    this.scene = scene;
    this.states = states;
    for (Speaker s : gold) {
      names.add(s.name().orElse(""));
      keys.add(NameKey.name(s.name().orElse("")));
    }
  }

  void collect(List<Ranker.Case> written, List<Ranker.Case> unwritten) {
    List<@Nullable Holder> resolved = written(written);
    UnwrittenCandidates candidates = new UnwrittenCandidates(scene, states, resolved);
    UnwrittenFeatures features = new UnwrittenFeatures(scene);
    Floor floor = new Floor();
    for (int i = 0; i < scene.size(); i++) {
      if (scene.reading(i).isEmpty()) {
        add(features::extract, i, candidates.of(i), floor, unwritten);
      }
      floor.give(keys.get(i));
    }
  }

  private List<@Nullable Holder> written(List<Ranker.Case> out) {
    WrittenCandidates candidates = new WrittenCandidates(scene, states);
    WrittenFeatures features = new WrittenFeatures(scene);
    Floor floor = new Floor();
    List<@Nullable Holder> resolved = new ArrayList<>();
    for (int i = 0; i < scene.size(); i++) {
      if (scene.reading(i).isEmpty() || keys.get(i).isEmpty()) {
        resolved.add(null);
        continue;
      }
      List<Holder> proposed = candidates.of(i);
      int gold = add(features::extract, i, proposed, floor, out);
      resolved.add(
          gold >= 0
              ? proposed.get(gold)
              : Holder.named(
                  scene.words(),
                  names.get(i),
                  scene.reading(i).orElseThrow().from(),
                  Holder.Origin.SOURCE));
      floor.give(keys.get(i));
    }
    return resolved;
  }

  /** Adds a case if the gold speaker is proposed; returns its index or −1. */
  private int add(
      Choosing.Description description,
      int i,
      List<Holder> candidates,
      Floor floor,
      List<Ranker.Case> out) {
    int gold = -1;
    for (int k = 0; k < candidates.size(); k++) {
      gold = candidates.get(k).key().equals(keys.get(i)) ? k : gold;
    }
    if (gold >= 0 && candidates.size() > 1) {
      out.add(new Ranker.Case(Choosing.features(description, i, candidates, floor), gold));
    }
    return gold;
  }
}
