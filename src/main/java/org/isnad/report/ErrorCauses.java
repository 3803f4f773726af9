package org.isnad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts the errors of an evaluation by cause and shows the most frequent ones with examples.
 *
 * <p>Example: wanted «أن الأسعار ارتفعت» (“that prices rose”), found «أن الأسعار ارتفعت، مشيرا إلى
 * …» is counted under “content ends elsewhere”. Works on the error lines alone: article, kind,
 * annotated, extracted, rule.
 */
final class ErrorCauses {
  private static final int SHOWN = 10;
  private static final int EXAMPLES = 2;
  private static final int EDGE = 12;

  private ErrorCauses() {}

  private record Case(String article, String wanted, String got) {}

  /** The ten most frequent causes as Markdown; empty if there are no errors. */
  static String markdown(List<String> errors) {
    Map<String, List<Case>> causes = new LinkedHashMap<>();
    for (String line : errors) {
      String[] cells = line.split("\t", -1);
      Case error = new Case(cells[0], cells[2], cells[3]);
      for (String cause : causes(cells[1], error)) {
        causes.computeIfAbsent(cause, k -> new ArrayList<>()).add(error);
      }
    }
    if (causes.isEmpty()) {
      return "";
    }
    MarkdownTable table = new MarkdownTable("cause", "cases", "wanted", "found", "article");
    causes.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().size()))
        .limit(SHOWN)
        .forEach(e -> rows(table, e.getKey(), e.getValue()));
    return "\n### The most frequent causes of error\n\n" + table;
  }

  private static void rows(MarkdownTable table, String cause, List<Case> cases) {
    for (int i = 0; i < Math.min(EXAMPLES, cases.size()); i++) {
      Case c = cases.get(i * (cases.size() - 1));
      table.row(
          i == 0 ? cause : "",
          i == 0 ? cases.size() : "",
          plain(c.wanted),
          plain(c.got),
          c.article);
    }
  }

  private static List<String> causes(String kind, Case c) {
    return switch (kind) {
      case "missed" ->
          List.of(
              c.wanted.isEmpty()
                  ? "quotation without a cue missed"
                  : c.wanted.equals(":") ? "colon of a speaker missed" : "attribution missed");
      case "spurious" -> List.of("attribution where annotators have none");
      case "content" -> contentCauses(c);
      case "source" ->
          List.of(
              c.wanted.isEmpty()
                  ? "source where none is written"
                  : c.got.isEmpty()
                      ? "written source not found"
                      : "source begins or ends elsewhere");
      case "speaker" -> List.of(c.got.isEmpty() ? "speaker not named" : "another speaker named");
      case "act" -> List.of("act " + first(c.wanted) + " read as " + c.got);
      case "type" -> List.of("type " + first(c.wanted) + " read as " + c.got);
      case "stance" -> List.of(c.got.isEmpty() ? "stance missed" : "stance to another target");
      default -> List.of(kind + " missed or with another value");
    };
  }

  private static List<String> contentCauses(Case c) {
    List<String> out = new ArrayList<>();
    if (!edge(c.wanted, true).equals(edge(c.got, true))) {
      out.add("content begins elsewhere");
    }
    if (out.isEmpty() || !edge(c.wanted, false).equals(edge(c.got, false))) {
      out.add("content ends elsewhere");
    }
    return out;
  }

  private static String edge(String text, boolean front) {
    int length = Math.min(EDGE, text.length());
    return front ? text.substring(0, length) : text.substring(text.length() - length);
  }

  private static String first(String text) {
    String word = text.split("[ :]", -1)[0];
    return word.isEmpty() ? "?" : word;
  }

  private static String plain(String cell) {
    return cell.replace("|", "/");
  }
}
