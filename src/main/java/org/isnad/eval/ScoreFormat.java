package org.isnad.eval;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as a table to read and as JSON for programs.
 *
 * <p>Example: {@code
 * {"articles":48,"attributions":617,"detection":{"p":0.9531,"r":0.498,"f":…},…}}. Stateless and
 * thread-safe.
 */
public final class ScoreFormat {
  private static final int DECIMALS = 4;
  private static final int TABLE_DECIMALS = 3;
  private static final int NAME_WIDTH = 24;
  private static final int WIDTH = 8;

  private ScoreFormat() {}

  /** One line of JSON, without a line end; what there was nothing to count of is null. */
  public static String json(Scores scores) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("articles", scores.articles());
    json.put("attributions", scores.attributions());
    for (Measure measure : Measure.values()) {
      Count count = scores.get(measure);
      Map<String, BigDecimal> prf = new LinkedHashMap<>();
      prf.put("p", Decimals.rounded(count.precision(), DECIMALS));
      prf.put("r", Decimals.rounded(count.recall(), DECIMALS));
      prf.put("f", Decimals.rounded(count.f1(), DECIMALS));
      json.put(measure.label(), prf);
    }
    for (Accuracy accuracy : Accuracy.values()) {
      Share share = scores.get(accuracy);
      json.put(
          accuracy.label(),
          share.total() == 0 ? null : Decimals.rounded(share.value().getAsDouble(), DECIMALS));
    }
    return Json.write(json);
  }

  /** A table with a line for each figure. */
  public static String table(Scores scores) {
    StringBuilder table = new StringBuilder();
    table.append(scores.articles()).append(" articles, ");
    table.append(scores.attributions()).append(" attributions\n");
    table.append(" ".repeat(NAME_WIDTH));
    for (String head : new String[] {"P", "R", "F1", "gold", "system"}) {
      table.append(right(head));
    }
    table.append('\n');
    for (Measure measure : Measure.values()) {
      Count count = scores.get(measure);
      table.append(left(measure.label()));
      table.append(number(count.precision())).append(number(count.recall()));
      table.append(number(count.f1()));
      table.append(right(Integer.toString(count.gold())));
      table.append(right(Integer.toString(count.system()))).append('\n');
    }
    for (Accuracy accuracy : Accuracy.values()) {
      Share share = scores.get(accuracy);
      table.append(left(accuracy.label())).append(number(share.value().orElse(0)));
      table.append("   (").append(share.hits()).append('/').append(share.total()).append(")\n");
    }
    return table.toString();
  }

  private static String number(double value) {
    return right(Decimals.fixed(value, TABLE_DECIMALS));
  }

  private static String left(String text) {
    return text + " ".repeat(Math.max(0, NAME_WIDTH - text.length()));
  }

  private static String right(String text) {
    return " ".repeat(Math.max(0, WIDTH - text.length())) + text;
  }
}
