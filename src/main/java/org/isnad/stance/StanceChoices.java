package org.isnad.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.learn.Features;
import org.isnad.model.Polarity;

/**
 * What a model chooses from for one attribution: no stance, or one target with one polarity.
 *
 * @param targets the targets
 * @param features of each choice: first none, then for and against each target
 */
record StanceChoices(List<Target> targets, List<int[]> features) {
  StanceChoices {
    targets = List.copyOf(targets);
    features = List.copyOf(features);
  }

  static StanceChoices of(StanceFeatures source, List<Target> targets, Features buffer) {
    List<int[]> out = new ArrayList<>();
    ContentFeatures content = source.content();
    out.add(content.none().crossed(buffer, "none"));
    Bag polar = content.polar();
    Map<Polarity, int[]> leaning = new EnumMap<>(Polarity.class);
    for (Polarity polarity : Polarity.values()) {
      leaning.put(polarity, polar.crossed(buffer, "p" + polarity.label()));
    }
    for (Target target : targets) {
      Bag bag = source.of(target);
      int[] shared = bag.crossed(buffer, "target");
      for (Polarity polarity : Polarity.values()) {
        int[] own = bag.crossed(buffer, polarity.label());
        out.add(
            joined(
                leaning.getOrDefault(polarity, new int[0]),
                shared,
                own,
                source.of(target, polarity).crossed(buffer, "polar")));
      }
    }
    return new StanceChoices(targets, out);
  }

  private static int[] joined(int[]... parts) {
    return Stream.of(parts).flatMapToInt(IntStream::of).toArray();
  }

  static int index(int target, Polarity polarity) {
    return 1 + 2 * target + polarity.ordinal();
  }
}
