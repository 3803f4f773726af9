package org.isnad.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;

/**
 * One article's claims as brat stand-off: text-bound Source, Cue and Content (in fragments where it
 * is interrupted or runs over lines), and an event of the cue with its speaker and content. A
 * content without a cue word is a text-bound annotation alone.
 */
final class BratExporter implements Exporter {
  /** What the annotations may be; brat reads it as {@code annotation.conf}. */
  static final String ANNOTATION_CONF =
      """
      [entities]
      Source
      Content

      [relations]

      [events]
      Cue\tSpeaker?:Source, Says:Content

      [attributes]
      Act\tArg:Cue, Value:assert|deny|concede|accuse|endorse|demand|warn|commit|predict|question
      """;

  /** How they look; brat reads it as {@code visual.conf}. */
  static final String VISUAL_CONF =
      """
      [labels]
      Source | Source | Src
      Content | Content | Cont
      Cue | Cue

      [drawing]
      SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken
      Source\tbgColor:#8fb2ff
      Cue\tbgColor:#ffa87d
      Content\tbgColor:#e3e3e3
      """;

  @Override
  public String article(ArticleClaims article, boolean first) {
    StringBuilder out = new StringBuilder();
    Map<String, String> bound = new LinkedHashMap<>();
    int events = 0;
    for (ClaimRecord claim : article.claims()) {
      String content =
          bind(out, bound, article, "Content", claim.content().toArray(TextSpan[]::new));
      TextSpan mention = claim.speaker().mention();
      String source = mention == null ? "" : bind(out, bound, article, "Source", mention);
      if (claim.cue() != null) {
        String cue = bind(out, bound, article, "Cue", claim.cue());
        events++;
        out.append("E").append(events).append("\tCue:").append(cue);
        out.append(source.isEmpty() ? "" : " Speaker:" + source).append(" Says:").append(content);
        out.append("\nA").append(events).append("\tAct E").append(events).append(' ');
        out.append(claim.act()).append('\n');
      }
    }
    return out.toString();
  }

  private static String bind(
      StringBuilder out,
      Map<String, String> bound,
      ArticleClaims article,
      String label,
      TextSpan... spans) {
    String fragments =
        java.util.Arrays.stream(spans)
            .flatMap(span -> lines(article, span))
            .collect(Collectors.joining(";"));
    String key = label + " " + fragments;
    String known = bound.get(key);
    if (known != null) {
      return known;
    }
    String id = "T" + (bound.size() + 1);
    bound.put(key, id);
    String letters =
        java.util.Arrays.stream(fragments.split(";"))
            .map(fragment -> fragment.split(" "))
            .map(at -> article.letters(Integer.parseInt(at[0]), Integer.parseInt(at[1])))
            .collect(Collectors.joining(" "));
    out.append(id).append('\t').append(key).append('\t').append(letters).append('\n');
    return id;
  }

  /** The span in fragments that hold no line end, as brat wants them. */
  private static java.util.stream.Stream<String> lines(ArticleClaims article, TextSpan span) {
    java.util.stream.Stream.Builder<String> fragments = java.util.stream.Stream.builder();
    int[] letters = article.letters(span.start(), span.end()).codePoints().toArray();
    int start = 0;
    for (int i = 0; i <= letters.length; i++) {
      if (i == letters.length || letters[i] == '\n' || letters[i] == '\r') {
        if (i > start) {
          fragments.add((span.start() + start) + " " + (span.start() + i));
        }
        start = i + 1;
      }
    }
    return fragments.build();
  }
}
