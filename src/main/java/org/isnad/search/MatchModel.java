package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Table;

/**
 * A logistic regression that says how likely two texts state the same: the table {@code
 * matching.tsv}, a weight for each property of a pair. Immutable.
 *
 * @param weights in the order of {@link #PROPERTIES}
 */
record MatchModel(List<Double> weights) {
  /** The properties of a pair of texts. */
  static final List<String> PROPERTIES =
      List.of(
          "bias",
          "shared_words",
          "check_words_found",
          "letter_runs",
          "roots_shared",
          "check_roots_found",
          "bm25",
          "names_shared",
          "figures_agree",
          "figure_contradicts",
          "other_contradictions");

  private static final int FIRST_CONTRADICTION = PROPERTIES.indexOf("figure_contradicts");
  private static final String RESOURCE = "/org/isnad/rules/matching.tsv";
  private static final int STEPS = 4000;
  private static final double RATE = 1.0;
  private static final double L2 = 2e-4;

  MatchModel {
    weights = List.copyOf(weights);
  }

  /**
   * Loads the table of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if it is missing or wrong
   */
  static MatchModel load() {
    Table table = Table.load(RESOURCE);
    List<Double> weights = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (!row.require("property").equals(PROPERTIES.get(weights.size()))) {
        throw row.error("not the property " + PROPERTIES.get(weights.size()));
      }
      weights.add(Double.parseDouble(row.require("weight")));
    }
    return new MatchModel(weights);
  }

  /** How likely a pair with these properties states the same. */
  double probability(List<Double> properties) {
    double z = 0;
    for (int i = 0; i < properties.size(); i++) {
      z += weights.get(i) * properties.get(i);
    }
    return 1 / (1 + Math.exp(-z));
  }

  /** A pair with its properties, and whether it states the same. */
  record Lesson(List<Double> properties, boolean same) {
    Lesson {
      properties = List.copyOf(properties);
    }
  }

  /** Fits weights by gradient descent; deterministic. */
  static MatchModel fit(List<Lesson> lessons) {
    double[] w = new double[PROPERTIES.size()];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[w.length];
      for (Lesson lesson : lessons) {
        double z = 0;
        for (int i = 0; i < w.length; i++) {
          z += w[i] * lesson.properties().get(i);
        }
        double error = 1 / (1 + Math.exp(-z)) - (lesson.same() ? 1 : 0);
        for (int i = 0; i < w.length; i++) {
          gradient[i] += error * lesson.properties().get(i) / lessons.size();
        }
      }
      double rate = RATE * 8 / (1 + step / 1000.0);
      for (int i = 0; i < w.length; i++) {
        w[i] = signed(i, w[i] - rate * (gradient[i] + (i == 0 ? 0 : L2 * w[i])));
      }
    }
    List<Double> weights = new ArrayList<>();
    for (double weight : w) {
      weights.add(Math.round(weight * 10_000) / 10_000.0);
    }
    return new MatchModel(weights);
  }

  /** Likeness never speaks against a match, contradiction never for it, whatever the lessons. */
  private static double signed(int property, double weight) {
    if (property == 0) {
      return weight;
    }
    return property < FIRST_CONTRADICTION ? Math.max(0, weight) : Math.min(0, weight);
  }

  /** The table, to be put in place of the one of the class path. */
  String table() {
    StringBuilder out =
        new StringBuilder(
            "# Weights of what two texts have in common; written by ./isnad train matching.\n");
    out.append("property\tweight\n");
    for (int i = 0; i < weights.size(); i++) {
      out.append(PROPERTIES.get(i)).append(String.format(Locale.ROOT, "\t%.4f%n", weights.get(i)));
    }
    return out.toString();
  }
}
