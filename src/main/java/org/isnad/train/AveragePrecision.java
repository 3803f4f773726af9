package org.isnad.train;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Average precision of a ranking: the mean, over all items that are wanted, of the share of wanted
 * items among those ranked as high as it. Ties stay in the order given. Stateless.
 */
final class AveragePrecision {
  private AveragePrecision() {}

  static double of(List<RatedSentence> items, ToDoubleFunction<Integer> score) {
    double[] scores = IntStream.range(0, items.size()).mapToDouble(score::applyAsDouble).toArray();
    List<Integer> order =
        IntStream.range(0, items.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
            .toList();
    int found = 0;
    double sum = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      if (items.get(order.get(rank)).worthy()) {
        found++;
        sum += found / (rank + 1.0);
      }
    }
    return found == 0 ? 0 : sum / found;
  }
}
