package org.isnad.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear-chain model: labels a sequence of positions, each described by hashed features.
 *
 * <p>Example: with the labels O, B-PER, I-PER the words «قال محمد علوش» (“Mohammed Alloush said”)
 * become O B-PER I-PER. A label «I-X» is allowed only after «B-X» or «I-X»; other labels follow
 * each other freely. Made by {@link SequenceTrainer}. Thread-safe.
 */
public final class SequenceTagger {
  private final List<String> labels;
  private final Weights weights;
  private final double[][] transitions;
  private final int stride;

  SequenceTagger(List<String> labels, Weights weights, double[][] transitions) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
    this.transitions = transitions;
    this.stride = stride(labels.size());
  }

  /** The label set; results are indices into it. */
  public List<String> labels() {
    return labels;
  }

  /**
   * The labels of the best path.
   *
   * @param features the hashed features of each position
   */
  public int[] tag(List<int[]> features) {
    return lattice(features).best();
  }

  /** The best path with the probability of each label. */
  public Tagging tagWithProbabilities(List<int[]> features) {
    Lattice lattice = lattice(features);
    return new Tagging(lattice.best(), lattice.marginals());
  }

  /** The best path with the probability of each label, where the features' scores are known. */
  public Tagging tagWithProbabilities(double[][] scores) {
    Lattice lattice = new Lattice(scores, transitions);
    return new Tagging(lattice.best(), lattice.marginals());
  }

  /** Adds to {@code scores}, from {@code at} on, what the features say for each label. */
  public void add(Features features, double[] scores, int at) {
    for (int i = 0; i < features.size(); i++) {
      weights.add(base(features.hash(i)), labels.size(), scores, at);
    }
  }

  /** The best path through one sequence, and how probable each label is at each position. */
  public static final class Tagging {
    private final int[] path;
    private final double[][] marginals;

    private Tagging(int[] path, double[][] marginals) {
      this.path = path;
      this.marginals = marginals;
    }

    public int size() {
      return path.length;
    }

    /** The label of the best path. */
    public int label(int position) {
      return path[position];
    }

    /** The probability of {@code label} there, over all paths. */
    public double probability(int position, int label) {
      return marginals[position][label];
    }
  }

  /**
   * The same model with {@code penalty} taken off every path each time it comes to {@code label}:
   * found less often, at the price of the others' precision.
   */
  public SequenceTagger penalised(int label, double penalty) {
    double[][] changed = new double[transitions.length][];
    for (int from = 0; from < transitions.length; from++) {
      changed[from] = transitions[from].clone();
      changed[from][label] -= penalty;
    }
    return new SequenceTagger(labels, weights, changed);
  }

  Lattice lattice(List<int[]> features) {
    return new Lattice(scores(features), transitions);
  }

  /** What the features of each position say for each label. */
  public double[][] scores(List<int[]> features) {
    double[][] scores = new double[features.size()][labels.size()];
    for (int i = 0; i < scores.length; i++) {
      emit(features.get(i), scores[i]);
    }
    return scores;
  }

  private void emit(int[] hashes, double[] scores) {
    for (int hash : hashes) {
      weights.add(base(hash), scores.length, scores, 0);
    }
  }

  /** Where the weights of a feature begin: one after another for all labels. */
  int base(int hash) {
    return weights.index(hash * stride);
  }

  Weights weights() {
    return weights;
  }

  double[][] transitions() {
    return transitions;
  }

  /** The least power of two that has room for all labels. */
  static int stride(int labels) {
    return labels <= 1 ? 1 : Integer.highestOneBit(labels - 1) << 1;
  }

  /** Zero for what may follow, negative infinity for what may not; the last row is the start. */
  static double[][] constraints(List<String> labels) {
    double[][] allowed = new double[labels.size() + 1][labels.size()];
    for (int from = 0; from <= labels.size(); from++) {
      String before = from == labels.size() ? "" : labels.get(from);
      for (int to = 0; to < labels.size(); to++) {
        String label = labels.get(to);
        boolean inside = label.startsWith("I-");
        if (inside && !before.equals(label) && !before.equals("B-" + label.substring(2))) {
          allowed[from][to] = Double.NEGATIVE_INFINITY;
        }
      }
    }
    return allowed;
  }

  /** Writes labels, transitions and weights. */
  public void write(DataOutputStream out) throws IOException {
    out.writeShort(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    for (double[] row : transitions) {
      for (double t : row) {
        out.writeFloat((float) t);
      }
    }
    weights.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static SequenceTagger read(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      labels.add(in.readUTF());
    }
    double[][] transitions = new double[size + 1][size];
    for (double[] row : transitions) {
      for (int i = 0; i < size; i++) {
        row[i] = in.readFloat();
      }
    }
    return new SequenceTagger(labels, Weights.read(in), transitions);
  }
}
