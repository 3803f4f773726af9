package org.isnad.learn;

/**
 * Weights in training by an averaged perceptron: what is kept is each weight's mean over all steps.
 *
 * <p>Averaging after Freund and Schapire (1999), summed lazily after Daumé (2006). Not thread-safe.
 */
public final class AveragedWeights {
  private final Weights now;
  private final double[] moments;
  private long step = 1;

  /**
   * @param bits log2 of the number of weights
   */
  public AveragedWeights(int bits) {
    now = new Weights(bits);
    moments = new double[now.size()];
  }

  /** The weights as they stand now, to predict with in training. */
  public Weights current() {
    return now;
  }

  /** Adds {@code delta} to the weight at {@code index} from this step on. */
  public void add(int index, float delta) {
    now.set(index, now.get(index) + delta);
    moments[index] += (double) step * delta;
  }

  /** Ends a step: one prediction, right or wrong. */
  public void next() {
    step++;
  }

  /** The mean of all weights so far; those nearer to zero than {@code least} become zero. */
  public Weights average(float least) {
    Weights mean = new Weights(Integer.numberOfTrailingZeros(now.size()));
    for (int i = 0; i < moments.length; i++) {
      float value = (float) (now.get(i) - moments[i] / step);
      mean.set(i, Math.abs(value) < least ? 0 : value);
    }
    return mean;
  }
}
