package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.eval.Accuracy;
import org.isnad.eval.Count;
import org.isnad.eval.Decimals;
import org.isnad.eval.Evaluation;
import org.isnad.eval.Group;
import org.isnad.eval.Measure;
import org.isnad.eval.Scores;
import org.isnad.eval.Share;
import org.isnad.model.Label;
import org.isnad.model.SpeechAct;

/**
 * Writes evaluations as Markdown: the figures of all sets side by side, then for each set
 * precision, recall and F1, by outlet, type, rule and confidence, and the confusion of speech acts.
 *
 * <p>Example: under “speech acts” the row {@code accuse} says how many «اتهم» (“accused”) were read
 * as {@code assert}. Stateless and thread-safe.
 */
public final class EvaluationReport {
  private static final int DECIMALS = 3;

  private EvaluationReport() {}

  /** The whole report; the sets come in the order given. */
  public static String markdown(List<Evaluation> evaluations) {
    StringBuilder report = new StringBuilder();
    report.append("# Evaluation\n\n");
    report.append(
        "Written by `./isnad evaluate CLAIMS GOLD --report FILE`; what each figure means is in"
            + " `docs/evaluation.md`. P precision, R recall; a dash where there was nothing to"
            + " count.\n");
    report.append(overview(evaluations));
    evaluations.forEach(evaluation -> report.append(section(evaluation)));
    return report.toString().stripTrailing() + "\n";
  }

  /** The part about one set. */
  public static String section(Evaluation evaluation) {
    Scores scores = evaluation.scores();
    return heading(evaluation.name(), scores)
        + figures(scores)
        + outlets(evaluation)
        + types(evaluation)
        + rules(evaluation)
        + confidence(evaluation)
        + acts(evaluation)
        + errors(evaluation)
        + ErrorCauses.markdown(evaluation.errors());
  }

  private static String heading(String name, Scores scores) {
    return "## "
        + name
        + "\n\n"
        + scores.articles()
        + " articles, "
        + scores.attributions()
        + " attributions.\n";
  }

  /** The F1 figures and shares of all sets side by side, as a table. */
  public static String overview(List<Evaluation> evaluations) {
    List<String> head = new ArrayList<>(List.of("figure"));
    evaluations.forEach(evaluation -> head.add(evaluation.name()));
    MarkdownTable table = new MarkdownTable(head);
    for (Measure measure : Measure.values()) {
      List<Object> row = new ArrayList<>(List.of(measure.label() + " F1"));
      evaluations.forEach(e -> row.add(number(e.scores().get(measure).f1())));
      table.row(row.toArray());
    }
    for (Accuracy accuracy : Accuracy.values()) {
      List<Object> row = new ArrayList<>(List.of(accuracy.label()));
      evaluations.forEach(e -> row.add(number(e.scores().get(accuracy))));
      table.row(row.toArray());
    }
    return table.toString();
  }

  private static String figures(Scores scores) {
    MarkdownTable table = new MarkdownTable("figure", "P", "R", "F1", "gold", "system");
    for (Measure measure : Measure.values()) {
      Count count = scores.get(measure);
      table.row(
          measure.label(),
          number(count.precision()),
          number(count.recall()),
          number(count.f1()),
          count.gold(),
          count.system());
    }
    MarkdownTable shares = new MarkdownTable("figure", "share", "right", "of");
    for (Accuracy accuracy : Accuracy.values()) {
      Share share = scores.get(accuracy);
      shares.row(accuracy.label(), number(share), share.hits(), share.total());
    }
    return table.toString() + shares;
  }

  private static String outlets(Evaluation evaluation) {
    MarkdownTable table =
        new MarkdownTable(
            "outlet",
            "articles",
            "attributions",
            "detection",
            "content_exact",
            "source_exact",
            "who_said_what P",
            "R",
            "F1",
            "implicit_speaker");
    evaluation.outlets().forEach((outlet, scores) -> table.row(outletRow(outlet, scores)));
    return "### By outlet (F1 where not said otherwise)\n" + table;
  }

  private static Object[] outletRow(String outlet, Scores scores) {
    Count who = scores.get(Measure.WHO_SAID_WHAT);
    return new Object[] {
      outlet,
      scores.articles(),
      scores.attributions(),
      number(scores.get(Measure.DETECTION).f1()),
      number(scores.get(Measure.CONTENT_EXACT).f1()),
      number(scores.get(Measure.SOURCE_EXACT).f1()),
      number(who.precision()),
      number(who.recall()),
      number(who.f1()),
      number(scores.get(Accuracy.IMPLICIT_SPEAKER))
    };
  }

  private static String types(Evaluation evaluation) {
    MarkdownTable table =
        new MarkdownTable(
            "type", "gold", "found", "content exact", "speaker right", "system", "with a pair");
    for (Group group : evaluation.types()) {
      Group.Tally gold = group.gold();
      table.row(
          group.name(),
          gold.total(),
          ratio(gold.paired(), gold.total()),
          ratio(gold.exact(), gold.total()),
          ratio(gold.speaker(), gold.total()),
          group.system().total(),
          ratio(group.system().paired(), group.system().total()));
    }
    return "### By quotation type\n" + table;
  }

  private static String rules(Evaluation evaluation) {
    MarkdownTable table =
        new MarkdownTable(
            "rule or model", "claims", "with a pair", "content exact", "speaker right");
    for (Group group : evaluation.rules()) {
      Group.Tally system = group.system();
      table.row(
          group.name(),
          system.total(),
          ratio(system.paired(), system.total()),
          ratio(system.exact(), system.total()),
          ratio(system.speaker(), system.total()));
    }
    return "### By rule or model\n" + table;
  }

  private static String confidence(Evaluation evaluation) {
    MarkdownTable curve =
        new MarkdownTable(
            "confidence at least",
            "claims",
            "detection P",
            "R",
            "F1",
            "who_said_what P",
            "R",
            "F1");
    for (Evaluation.Threshold threshold : evaluation.thresholds()) {
      Count detection = threshold.scores().get(Measure.DETECTION);
      Count who = threshold.scores().get(Measure.WHO_SAID_WHAT);
      curve.row(
          Decimals.fixed(threshold.atLeast(), 2),
          detection.system(),
          number(detection.precision()),
          number(detection.recall()),
          number(detection.f1()),
          number(who.precision()),
          number(who.recall()),
          number(who.f1()));
    }
    MarkdownTable bins =
        new MarkdownTable("confidence", "claims", "mean confidence", "with a pair");
    for (Evaluation.Bin bin : evaluation.bins()) {
      bins.row(
          Decimals.fixed(bin.from(), 1) + "–" + Decimals.fixed(bin.to(), 1),
          bin.paired().total(),
          number(bin.mean()),
          number(bin.paired()));
    }
    return "### By confidence\n" + curve + bins;
  }

  private static String acts(Evaluation evaluation) {
    List<String> labels = new ArrayList<>();
    for (Label act : SpeechAct.values()) {
      labels.add(act.label());
    }
    evaluation.acts().values().stream()
        .flatMap(row -> row.keySet().stream())
        .filter(label -> !labels.contains(label))
        .distinct()
        .sorted()
        .forEach(labels::add);
    List<String> head = new ArrayList<>(List.of("gold \\ system"));
    head.addAll(labels);
    MarkdownTable table = new MarkdownTable(head);
    evaluation.acts().forEach((gold, row) -> table.row(actRow(gold, row, labels)));
    return "### Speech acts of pairs\n" + table;
  }

  private static Object[] actRow(String gold, Map<String, Integer> row, List<String> labels) {
    List<Object> cells = new ArrayList<>(List.of(gold));
    labels.forEach(label -> cells.add(row.getOrDefault(label, 0)));
    return cells.toArray();
  }

  private static String errors(Evaluation evaluation) {
    Map<String, Integer> kinds = new TreeMap<>();
    evaluation.errors().forEach(line -> kinds.merge(line.split("\t", -1)[1], 1, Integer::sum));
    MarkdownTable table = new MarkdownTable("kind of error", "how many");
    kinds.forEach((kind, count) -> table.row(kind, count));
    return "### Errors\n" + table;
  }

  private static String ratio(int hits, int total) {
    return number(new Share(hits, total));
  }

  private static String number(Share share) {
    return share.total() == 0 ? "–" : number(share.value().getAsDouble());
  }

  private static String number(double value) {
    return Decimals.fixed(value, DECIMALS);
  }
}
