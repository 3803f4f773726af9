package org.isnad.eval;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.lexicon.ResourceException;

/**
 * The figures that are expected of each set, as a file of the form
 *
 * <pre>
 * dev:
 *   detection.f: 0.8812
 *   act: 0.9134
 * </pre>
 *
 * <p>A figure that differs in its fourth decimal, to either side, is a difference: the file changes
 * in the commit that changes the figure. Lines that open with {@code #} are comments. Immutable.
 */
public final class Baseline {
  private static final Pattern SET = Pattern.compile("(\\S+):\\s*");
  private static final Pattern FIGURE = Pattern.compile("\\s+(\\S+):\\s+(\\S+)\\s*");

  private final String path;
  private final Map<String, Map<String, BigDecimal>> sets;

  private Baseline(String path, Map<String, Map<String, BigDecimal>> sets) {
    this.path = path;
    this.sets = sets;
  }

  /** A baseline of nothing yet. */
  public static Baseline empty(Path file) {
    return new Baseline(file.toString(), new TreeMap<>());
  }

  /**
   * Reads a baseline.
   *
   * @throws ResourceException if the file is missing or a line is no set and no figure
   */
  public static Baseline read(Path file) {
    Baseline baseline = empty(file);
    try {
      List<String> lines = Files.readAllLines(file);
      Map<String, BigDecimal> set = new LinkedHashMap<>();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        Matcher head = SET.matcher(line);
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (head.matches()) {
          set = new LinkedHashMap<>();
          baseline.sets.put(head.group(1), set);
        } else {
          figure(baseline, set, line, i + 1);
        }
      }
    } catch (IOException e) {
      throw new ResourceException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
    return baseline;
  }

  private static void figure(
      Baseline baseline, Map<String, BigDecimal> set, String line, int number) {
    Matcher figure = FIGURE.matcher(line);
    if (baseline.sets.isEmpty() || !figure.matches()) {
      throw new ResourceException(
          baseline.path, number, "neither «set:» nor «  figure: value» under one: " + line);
    }
    if (!figures(Scores.NONE).containsKey(figure.group(1))) {
      throw new ResourceException(baseline.path, number, "no such figure: " + figure.group(1));
    }
    try {
      set.put(figure.group(1), new BigDecimal(figure.group(2)));
    } catch (NumberFormatException e) {
      throw new ResourceException(baseline.path, number, "not a number: " + figure.group(2));
    }
  }

  /**
   * What differs from the expected figures of this set; a message each.
   *
   * @throws ResourceException if the baseline does not have the set
   */
  public List<String> differences(String set, Scores scores) {
    Map<String, BigDecimal> expected = sets.get(set);
    if (expected == null) {
      throw new ResourceException(path, 0, "no set " + set + ", only " + sets.keySet());
    }
    Map<String, BigDecimal> measured = figures(scores);
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (figure, value) -> {
          BigDecimal now = measured.getOrDefault(figure, BigDecimal.ZERO);
          if (now.compareTo(value) != 0) {
            differences.add(set + " " + figure + ": " + value + " expected, " + now + " measured");
          }
        });
    return differences;
  }

  /** The same baseline with these figures for this set. */
  public Baseline with(String set, Scores scores) {
    Map<String, Map<String, BigDecimal>> changed = new TreeMap<>(sets);
    changed.put(set, figures(scores));
    return new Baseline(path, changed);
  }

  /** The file's text; sets by name. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("# Expected figures, by set: isnad evaluate … --baseline FILE\n");
    sets.forEach(
        (set, figures) -> {
          text.append(set).append(":\n");
          figures.forEach(
              (figure, value) -> text.append("  " + figure + ": " + value.toPlainString() + "\n"));
        });
    return text.toString();
  }

  private static Map<String, BigDecimal> figures(Scores scores) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("articles", BigDecimal.valueOf(scores.articles()));
    figures.put("attributions", BigDecimal.valueOf(scores.attributions()));
    for (Measure measure : Measure.values()) {
      Count count = scores.get(measure);
      figures.put(measure.label() + ".p", rounded(count.precision()));
      figures.put(measure.label() + ".r", rounded(count.recall()));
      figures.put(measure.label() + ".f", rounded(count.f1()));
    }
    for (Accuracy accuracy : Accuracy.values()) {
      figures.put(accuracy.label(), rounded(scores.get(accuracy).value().orElse(0)));
    }
    return figures;
  }

  private static BigDecimal rounded(double value) {
    return Decimals.rounded(value, 4);
  }
}
