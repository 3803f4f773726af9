package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.Attribution;
import org.isnad.model.Decision;
import org.isnad.model.Paragraph;
import org.isnad.model.Quotation;
import org.isnad.model.QuotationType;
import org.isnad.text.Span;

/**
 * Finds direct speech without any cue word: a paragraph that is one quotation and nothing else,
 * such as «"لن نذهب إلى أستانا في هذه الظروف".» (“‘We will not go to Astana in these
 * circumstances.’”), of which no content found so far has a part.
 */
final class BareQuotations {
  private static final int FEWEST_WORDS = 5;
  private static final double CONFIDENCE = 0.5;

  private BareQuotations() {}

  /** The bare quotations of {@code v}, beside the attributions {@code found} by their cues. */
  static List<Attribution> find(ArticleView v, List<Attribution> found) {
    List<Attribution> out = new ArrayList<>();
    for (Quotation q : v.base.quotations()) {
      if (q.closed() && q.depth() == 0 && fillsParagraph(v, q)) {
        Span content = v.base.span(q.first(), lastWord(v, q) + 1);
        boolean free =
            found.stream().noneMatch(a -> a.content().stream().anyMatch(content::overlaps));
        if (free) {
          out.add(attribution(content));
        }
      }
    }
    return out;
  }

  private static boolean fillsParagraph(ArticleView v, Quotation q) {
    int words = 0;
    for (int i = q.first(); i < q.close(); i++) {
      words += v.isWordy(i) ? 1 : 0;
    }
    if (words < FEWEST_WORDS || !v.in(q.open()) || v.headline(q.first())) {
      return false;
    }
    Paragraph p = v.base.paragraphs().get(v.sentence(q.first()).paragraph());
    int end = v.base.sentences().get(p.endSentence() - 1).endToken();
    boolean closes = true;
    for (int i = q.close() + 1; i < end; i++) {
      closes &= !v.isWordy(i);
    }
    return closes && q.close() < end && q.open() == v.paragraphStart(q.first());
  }

  private static int lastWord(ArticleView v, Quotation q) {
    int last = q.close() - 1;
    while (last > q.first() && !v.isWordy(last)) {
      last--;
    }
    return last;
  }

  private static Attribution attribution(Span content) {
    return new Attribution(
        Optional.empty(),
        Optional.empty(),
        List.of(content),
        QuotationType.DIRECT,
        OptionalInt.empty(),
        List.of(),
        new Decision("rule:quotation", List.of(content), CONFIDENCE));
  }
}
