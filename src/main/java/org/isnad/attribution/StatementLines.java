package org.isnad.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.attribution.Structure.Order;
import org.isnad.model.Paragraph;

/**
 * Finds lists of short statements, a layout in which each line is a name, a colon and what the
 * holder says: «نقيب المحامين: سنقاضي كل من يعتدي على زميل» (“the head of the bar: we will sue
 * whoever attacks a colleague”). A single such line is left to the model.
 */
final class StatementLines {
  private static final int LEAST_LINES = 3;
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_LINE = 40;
  private static final int LEAST_WORDS = 3;

  private final ArticleView v;
  private final Map<Integer, Structure> lines = new HashMap<>();

  StatementLines(ArticleView v, List<CueCandidate> candidates) {
    this.v = v;
    for (CueCandidate c : candidates) {
      if (v.is(c.first(), Shape.COLON)) {
        line(c.first()).ifPresent(s -> lines.putIfAbsent(c.first(), s));
      }
    }
    if (lines.size() < LEAST_LINES) {
      lines.clear();
    }
  }

  /** The structure of the line whose colon is {@code cue}, if it is in such a list. */
  Optional<Structure> at(CueCandidate cue) {
    return Optional.ofNullable(lines.get(cue.first()));
  }

  private Optional<Structure> line(int colon) {
    int first = v.paragraphStart(colon);
    Paragraph paragraph = v.base.paragraphs().get(v.sentence(colon).paragraph());
    int end = v.base.sentences().get(paragraph.endSentence() - 1).endToken();
    int start = colon + 1;
    while (start < end && !v.isWordy(start)) {
      start++;
    }
    int last = end - 1;
    while (last > start && !v.isWordy(last)) {
      last--;
    }
    boolean fits =
        colon > first
            && colon - first <= LONGEST_NAME
            && end - first <= LONGEST_LINE
            && last - start + 1 >= LEAST_WORDS
            && isName(first, colon);
    return fits
        ? Optional.of(new Structure(Order.AFTER, start, last, -1, -1, first, colon - 1, 0))
        : Optional.empty();
  }

  /** Whether the words before the colon can name a holder: opened by a title, a body or a name. */
  private boolean isName(int first, int colon) {
    String opening = Words.holder(v.token(first).text());
    boolean opens = !opening.equals("-") && !opening.equals("adj");
    for (int i = first; i < colon; i++) {
      boolean mark = v.is(i, Shape.COMMA) || v.is(i, Shape.STOP) || v.is(i, Shape.NUMBER);
      if (mark || v.morph(i).isVerb()) {
        return false;
      }
    }
    return opens || v.entity(first).equals("BP") || v.entity(first).equals("BO");
  }
}
